package org.handrail.core.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.event.CardLink;
import org.handrail.core.conversation.event.CardShown;
import org.handrail.core.dialogue.Card;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Source;
import org.handrail.core.voice.Voice;

/** A card as one person reads it. */
final class CardWords {
    private final Dialogue dialogue;
    private final Voice voice;

    CardWords(Dialogue dialogue, Voice voice) {
        this.dialogue = dialogue;
        this.voice = voice;
    }

    /**
     * The card as it is shown.
     *
     * @param day the day it is shown on, at the clinic
     */
    CardShown shown(Conversation conversation, String id, String step, boolean open, LocalDate day) {
        Card card = Objects.requireNonNull(dialogue.cards().get(id));
        Card.Option option = card.option();
        String key = "cards." + id;
        return new CardShown(
                id,
                step,
                voice.text(key + ".title"),
                body(conversation, key),
                voice.list(key + ".more"),
                option == null ? List.of() : parts(key + ".option."),
                option == null ? List.of() : sources(card.sources(), option, day),
                card.clinical() && !dialogue.review().clinicallyReviewed(),
                open,
                links(card));
    }

    private List<CardLink> links(Card card) {
        return voice.clinic().linksOf(card.links()).stream()
                .map(link -> new CardLink(link.kind().written(), link.title().in(voice.language()), link.url()))
                .toList();
    }

    /**
     * A paragraph that holds only what this clinic does not say is left out. The first card of a conversation says so when nobody
     * has reviewed the translation yet.
     */
    private List<String> body(Conversation conversation, String key) {
        List<String> body = new ArrayList<>(voice.list(key + ".body"));
        body.removeIf(String::isBlank);
        if (conversation.cards().isEmpty() && dialogue.translationUnreviewed(conversation.language())) {
            body.add(voice.text("engine.guide_footer_translation"));
        }
        return body;
    }

    private List<CardShown.Part> parts(String key) {
        return Card.Option.PARTS.stream()
                .map(part -> new CardShown.Part(voice.text("engine.option_parts." + part), voice.text(key + part)))
                .toList();
    }

    private List<String> sources(List<String> ids, Card.Option option, LocalDate day) {
        List<String> names = ids.stream()
                .map(id -> name(Objects.requireNonNull(dialogue.sources().get(id))))
                .distinct()
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(voice.text("engine.option_sources", Map.of("sources", String.join("; ", names))));
        String reviewBy = voice.date(option.reviewBy());
        lines.add(
                option.reviewedOn() == null
                        ? voice.text("engine.option_not_reviewed", Map.of("review_by", reviewBy))
                        : voice.text(
                                "engine.option_reviewed",
                                Map.of("reviewed_on", voice.date(option.reviewedOn()), "review_by", reviewBy)));
        if (option.isOverdue(day)) {
            lines.add(voice.text("engine.option_overdue"));
        }
        return lines;
    }

    /** {@code ASCO, 2024}: short enough for a phone; the title stands in sources.yaml. */
    private static String name(Source source) {
        String who = source.publisher() == null ? source.title() : source.publisher();
        return source.year() == null || who.contains(source.year().toString()) ? who : who + ", " + source.year();
    }
}
