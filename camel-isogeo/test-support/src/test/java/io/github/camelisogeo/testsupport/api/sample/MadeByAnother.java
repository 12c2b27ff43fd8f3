package io.github.camelisogeo.testsupport.api.sample;

public class MadeByAnother {}
