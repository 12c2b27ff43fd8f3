/**
 * Interprets answers: {@link io.github.camelisogeo.client.internal.answer.Failures} creates typed exceptions for those that failed, an
 * {@link io.github.camelisogeo.client.internal.answer.AnswerReader} converts the others to values, and
 * {@link io.github.camelisogeo.client.internal.answer.Redirects} decides which redirects are followed. No answer is trusted: its size and
 * its memory are limited, and text from a server is truncated before it is used in a message.
 */
package io.github.camelisogeo.client.internal.answer;
