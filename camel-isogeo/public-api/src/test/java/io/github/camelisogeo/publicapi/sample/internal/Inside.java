package io.github.camelisogeo.publicapi.sample.internal;

public class Inside {}
