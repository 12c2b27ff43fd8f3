/**
 * How answers are judged: {@link io.github.camelisogeo.client.internal.answer.Failures} makes typed errors of those that failed, an {@link
 * io.github.camelisogeo.client.internal.answer.AnswerReader} makes values of the others, and {@link
 * io.github.camelisogeo.client.internal.answer.Redirects} decides which redirects are followed. Nothing that a server sends is trusted:
 * each answer has limits of bytes and of memory, and text of a server is cut before it reaches a message.
 */
package io.github.camelisogeo.client.internal.answer;
