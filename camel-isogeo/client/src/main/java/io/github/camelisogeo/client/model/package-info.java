/**
 * The objects that the API returns and accepts, as Java records, and the values that they are made of.
 *
 * <p>All models follow these rules:
 *
 * <ul>
 *   <li>A component has the name of its attribute in JSON, with these exceptions: {@code Text} is added to a keyword of Java
 *       ({@code abstract} is {@link Metadata#abstractText()}), and {@code _created} and {@code _modified} are {@code createdAt} and
 *       {@code modifiedAt}. {@code @JsonProperty} gives the name in JSON. {@code _id} is an identifier of 32 hexadecimal digits;
 *       {@code _abilities}, the rights of the caller, is absent unless included.
 *   <li>{@link Sent} says when an attribute is sent. It applies to the attributes of a body; objects inside a body are sent whole.
 *   <li>An absent attribute is null, and an absent list is empty. But a body leaves out an absent list, and sends an empty one as
 *       {@code []}. A list is empty if the builder is given an empty list, and absent if it is given null or nothing.
 *   <li>An explicit null, in a JSON body or from {@link Model#withNull}, is sent as null. In Java the attribute is absent.
 *   <li>Attributes that a model does not know, and values that do not fit the type of their component, are no error. They are kept
 *       in {@link Model#otherAttributes()} and written back as they were read. A component whose value does not fit is absent.
 *   <li>Words that the API may add to are {@linkplain OpenEnum open enums}.
 *   <li>Numbers keep all their digits.
 *   <li>Models are immutable, all the way down. Lists and maps may hold nulls if the API sends them. In a map of any values, and in
 *       {@code otherAttributes}, a value is kept in the form in which it is sent: text, a number, a boolean, null, a list or a map of
 *       these. So an array becomes a list, and a date becomes text. A value without such a form is refused with an
 *       {@link java.lang.IllegalArgumentException}.
 *   <li>Two models are equal if they have the same class and are written as the same JSON document. So an absent list is not equal to
 *       an empty one, and 1.0 is equal to 1. Equal models send the same body.
 * </ul>
 *
 * <p>Time stamps are {@link DateTime}s and not {@link java.time.Instant}s. In the same attribute the API writes days, local times, one
 * to seven digits of a second, and sometimes text that is not a date, and a record that is read and written back must not change. It
 * also saves the time to parse dates that nobody uses.
 */
package io.github.camelisogeo.client.model;
