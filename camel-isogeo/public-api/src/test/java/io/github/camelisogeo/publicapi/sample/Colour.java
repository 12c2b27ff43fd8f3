package io.github.camelisogeo.publicapi.sample;

public enum Colour {
    RED,
    BLUE {
        @Override
        public boolean isWarm() {
            return false;
        }
    };

    public boolean isWarm() {
        return true;
    }
}
