package io.github.camelisogeo.testsupport.api.sample.internal;

public class Inside {}
