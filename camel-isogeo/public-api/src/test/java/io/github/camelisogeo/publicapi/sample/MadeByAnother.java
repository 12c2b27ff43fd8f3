package io.github.camelisogeo.publicapi.sample;

public class MadeByAnother {}
