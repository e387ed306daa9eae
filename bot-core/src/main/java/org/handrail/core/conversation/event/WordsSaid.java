package org.handrail.core.conversation.event;

import java.util.List;

/**
 * The bot said something short, with things to tap or none.
 *
 * @param key the key of the words
 */
public record WordsSaid(String key, String text, List<Offer> offers) implements Event {
    public WordsSaid {
        offers = List.copyOf(offers);
    }
}
