/**
 * What the API answers and is sent, as Java records, and the values they are made of.
 *
 * <p>Nothing here knows the rest of the client. Rules that all models follow:
 *
 * <ul>
 *   <li>A component is named as the attribute is; where the API's name is a keyword of Java, {@code Text} is added
 *       ({@code abstract} is {@link Metadata#abstractText()}), {@code _created} and {@code _modified} are {@code createdAt}
 *       and {@code modifiedAt}. The API's own name stands in {@code @JsonProperty}. {@code _abilities}, the rights of the
 *       caller, come only when included; {@code _id} is 32 hexadecimal digits.
 *   <li>What may be sent, and when, is said by {@link Sent} on the component and nowhere else. It holds for the body itself;
 *       objects inside it are sent whole.
 *   <li>What is absent is null, but a list that is absent reads as an empty one. Written, an absent list is left out and an
 *       empty one is {@code []}: a builder that is given an empty list sends it, one that is given null or nothing does not.
 *   <li>An explicit null, in JSON that a user hands in or by {@link Model#withNull}, is sent as null. In Java it is absent.
 *   <li>Attributes that a model does not know, and values that do not fit the type of their attribute, break no read: they
 *       are kept in {@link Model#otherAttributes()} and written back as they came. In Java a value that does not fit is
 *       absent.
 *   <li>Words that the API may add to are {@linkplain OpenEnum open enums}.
 *   <li>Numbers keep their value, to the last digit.
 *   <li>Lists and maps are unmodifiable, and may hold nulls where the API sends them.
 * </ul>
 *
 * <p>Time stamps are {@link DateTime} and not {@link java.time.Instant}: the API writes days, local times, and one to seven
 * digits of a second in the same attributes, sometimes what is no date at all, and reading a record and writing it back must
 * not change it. Nor does anybody pay for the parsing of dates that nobody looks at.
 */
package io.github.camelisogeo.client.model;
