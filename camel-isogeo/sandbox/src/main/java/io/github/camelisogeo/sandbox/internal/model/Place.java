package io.github.camelisogeo.sandbox.internal.model;

/** A position in a document, such as {@code layers[3].dataset}. It is only converted to text if there is an error. */
record Place(Place outer, String attribute, int index) {

    static final Place ROOT = new Place(null, "", -1);

    Place attribute(String name) {
        return new Place(this, name, -1);
    }

    Place element(int number) {
        return new Place(this, null, number);
    }

    @Override
    public String toString() {
        if (this == ROOT) {
            return "";
        }
        String separator = outer == ROOT ? "" : ".";
        return outer + (attribute == null ? "[" + index + "]" : separator + attribute);
    }
}
