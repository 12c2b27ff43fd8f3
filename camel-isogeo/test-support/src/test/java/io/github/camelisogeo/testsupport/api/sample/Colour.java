package io.github.camelisogeo.testsupport.api.sample;

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
