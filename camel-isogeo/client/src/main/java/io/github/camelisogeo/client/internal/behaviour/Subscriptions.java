package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.Newsletter;
import io.github.camelisogeo.client.model.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes the subscription to a newsletter in a user. */
record Subscriptions(Newsletter newsletter) {

    private static final String LIST = "subscriptions";
    private static final String NAME = "name";
    private static final String WISH = "isInterested";

    /** Returns whether the user is known to have this wish already. */
    boolean isWishOf(User user, boolean wish) {
        return subscriptions(user).stream()
                .anyMatch(one -> isThis(one) && Boolean.valueOf(wish).equals(((Map<?, ?>) one).get(WISH)));
    }

    /** Returns the user with this wish. Other subscriptions don't change. */
    User wished(User user, boolean wish) {
        Map<String, Object> wished = Map.of(NAME, newsletter.word(), WISH, wish);
        List<Object> subscriptions = new ArrayList<>(subscriptions(user));
        subscriptions.replaceAll(one -> isThis(one) ? wished : one);
        if (!subscriptions.contains(wished)) {
            subscriptions.add(wished);
        }
        Map<String, Object> mailchimp = new LinkedHashMap<>(user.mailchimp() == null ? Map.of() : user.mailchimp());
        mailchimp.put(LIST, subscriptions);
        return user.toBuilder().mailchimp(mailchimp).build();
    }

    private boolean isThis(Object subscription) {
        return subscription instanceof Map<?, ?> known && newsletter.word().equals(known.get(NAME));
    }

    private static List<?> subscriptions(User user) {
        return user.mailchimp() != null && user.mailchimp().get(LIST) instanceof List<?> known ? known : List.of();
    }
}
