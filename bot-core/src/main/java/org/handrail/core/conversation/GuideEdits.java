package org.handrail.core.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.handrail.core.conversation.event.GuideChanged;
import org.handrail.core.dialogue.GuidePlan;
import org.jspecify.annotations.Nullable;

/**
 * What a person made of their guide: the fold of their changes. Bounded by {@link GuideOp}.
 *
 * @param now how it stands
 * @param before how it stood before each of the last changes, the newest last
 * @param added how many questions of their own were ever added; ids are never used twice
 */
public record GuideEdits(Marks now, List<Marks> before, int added) {
    public static final GuideEdits NONE = new GuideEdits(Marks.NONE, List.of(), 0);

    public GuideEdits {
        before = List.copyOf(before);
    }

    /** A question the person added. */
    public record Own(String id, String text) {}

    /**
     * The marks on the paper at one moment.
     *
     * @param own questions added, in that order, also removed ones
     * @param texts the person's words in place of ours, by line
     * @param removed lines taken away, in that order
     * @param top lines of the top three, in their order
     * @param orders lines in the person's order, by topic
     */
    public record Marks(
            List<Own> own,
            Map<String, String> texts,
            List<String> removed,
            List<String> top,
            Map<String, List<String>> orders) {
        static final Marks NONE = new Marks(List.of(), Map.of(), List.of(), List.of(), Map.of());

        public Marks {
            own = List.copyOf(own);
            texts = Map.copyOf(texts);
            removed = List.copyOf(removed);
            top = List.copyOf(top);
            orders = Map.copyOf(orders);
        }

        /** Whether the person holds on to this line, whatever the rows say. */
        public boolean keeps(String line) {
            return texts.containsKey(line) || top.contains(line);
        }

        /** Questions of their own that are not removed. */
        public int standing() {
            return (int)
                    own.stream().filter(each -> !removed.contains(each.id())).count();
        }

        private Marks own(List<Own> changed) {
            return new Marks(changed, texts, removed, top, orders);
        }

        private Marks texts(Map<String, String> changed) {
            return new Marks(own, changed, removed, top, orders);
        }

        private Marks removed(List<String> changed) {
            return new Marks(own, texts, changed, top, orders);
        }

        private Marks top(List<String> changed) {
            return new Marks(own, texts, removed, changed, orders);
        }

        private Marks added(Own fresh) {
            Marks more = own(with(own, fresh));
            List<String> gone = removed.stream()
                    .filter(line -> own.stream().anyMatch(each -> each.id().equals(line)))
                    .toList();
            return gone.size() <= GuideOp.MOST_OWN_REMOVED ? more : more.forgotten(gone.getFirst());
        }

        private Marks forgotten(String line) {
            return own(own.stream().filter(each -> !each.id().equals(line)).toList())
                    .removed(without(removed, line));
        }

        private Marks edited(String line, String text) {
            if (own.stream().anyMatch(each -> each.id().equals(line))) {
                return own(own.stream()
                        .map(each -> each.id().equals(line) ? new Own(line, text) : each)
                        .toList());
            }
            Map<String, String> changed = new HashMap<>(texts);
            changed.put(line, text);
            return texts(changed);
        }

        private Marks gone(String line) {
            return top(without(top, line)).removed(with(removed, line));
        }

        private Marks moved(GuideOp.Move move, GuideChanged change) {
            if (change.topic() == null) {
                int from = top.indexOf(move.line());
                int to = move.up() ? from - 1 : from + 1;
                List<String> changed = new ArrayList<>(top);
                changed.set(from, top.get(to));
                changed.set(to, move.line());
                return top(changed);
            }
            Map<String, List<String>> changed = new HashMap<>(orders);
            changed.put(change.topic(), change.order());
            return new Marks(own, texts, removed, top, changed);
        }

        private Marks withoutWords(String line, boolean gone) {
            Map<String, String> changed = new HashMap<>(texts);
            changed.remove(line);
            Marks fresh = texts(changed).removed(without(removed, line));
            return gone ? fresh.top(without(top, line)) : fresh;
        }
    }

    /** These edits after one more change. */
    GuideEdits after(GuideChanged change) {
        return switch (change.op()) {
            case GuideOp.Add(String text) -> {
                Own fresh = new Own(nextId(), text);
                yield new GuideEdits(now.added(fresh), kept(), added + 1);
            }
            case GuideOp.Edit(String line, String text) -> step(now.edited(line, text));
            case GuideOp.Remove(String line) -> step(now.gone(line));
            case GuideOp.Restore(String line) -> step(now.removed(without(now.removed(), line)));
            case GuideOp.Top(String line) -> step(now.top(with(now.top(), line)));
            case GuideOp.Untop(String line) -> step(now.top(without(now.top(), line)));
            case GuideOp.Move move -> step(now.moved(move, change));
            case GuideOp.Undo undo ->
                before.isEmpty() ? this : new GuideEdits(before.getLast(), before.subList(0, before.size() - 1), added);
        };
    }

    /** The id the next added question gets. */
    public String nextId() {
        return GuidePlan.OWN + (added + 1);
    }

    /** An answer in words was given anew: those words count now, not what was made of the old ones. */
    GuideEdits answered(String fact, boolean words) {
        if (equals(NONE)) {
            return this;
        }
        UnaryOperator<Marks> fresh = marks -> marks.withoutWords(fact, !words);
        return new GuideEdits(fresh.apply(now), before.stream().map(fresh).toList(), added);
    }

    /** Everything is set aside; the journal keeps it. */
    GuideEdits setAside() {
        return new GuideEdits(Marks.NONE, List.of(), added);
    }

    /** Whether there is a change to take back. */
    public boolean canUndo() {
        return !before.isEmpty();
    }

    private GuideEdits step(Marks next) {
        return new GuideEdits(next, kept(), added);
    }

    private List<Marks> kept() {
        List<Marks> kept = with(before, now);
        return kept.size() <= GuideOp.MOST_UNDO ? kept : kept.subList(1, kept.size());
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> copy = new ArrayList<>(list);
        copy.add(more);
        return copy;
    }

    private static <T> List<T> without(List<T> list, @Nullable T gone) {
        return list.stream().filter(each -> !each.equals(gone)).toList();
    }
}
