package org.handrail.core.dialogue;

import java.util.List;

/** A named stretch of a dialogue; its items are in the order of the conversation. */
public record Step(String id, List<Item> items) {
    public Step {
        items = List.copyOf(items);
    }

    /** Something that stands at a place in a step and takes part when a row says so. */
    public sealed interface Item {
        String id();

        record AskItem(String id) implements Item {}

        record CardItem(String id) implements Item {}
    }
}
