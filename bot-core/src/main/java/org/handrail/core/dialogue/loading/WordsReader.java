package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handrail.core.dialogue.Words.Wording;
import org.handrail.core.problem.Place;
import org.handrail.core.yaml.Keys;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Shapes;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads words/&lt;lang&gt;.yaml, or one of the files in words/&lt;lang&gt;/, into dotted keys. */
final class WordsReader {
    /** Longest single text, in characters: a card's paragraph, never a page. */
    private static final int LONGEST_TEXT = 2_000;

    /** Groups that may go on in another file. */
    private static final Set<String> SHARED = Set.of(
            "", "steps", "questions", "cards", "guide", "guide.sections", "guide.items", "flags", "topics", "engine");

    private final String path;
    private final DraftWords words;
    private final Draft draft;
    private final Report report;

    WordsReader(String path, DraftWords words, Draft draft, Report report) {
        this.path = path;
        this.words = words;
        this.draft = draft;
        this.report = report;
    }

    void read(Tree root) {
        Reading file = Reading.of(root, "The file " + path, FormatKeys.WORDS, report);
        words.files.add(path);
        if (file == null) {
            return;
        }
        note("", root);
        file.entries("steps").forEach(it -> group("steps", it, Space.STEP, FormatKeys.WORDS_STEP));
        file.entries("questions").forEach(this::question);
        file.entries("cards").forEach(it -> group("cards", it, Space.CARD, FormatKeys.WORDS_CARD));
        file.entries("flags").forEach(it -> group("flags", it, Space.FLAG, FormatKeys.WORDS_FLAG));
        file.entries("topics").forEach(it -> group("topics", it, Space.TOPIC, FormatKeys.WORDS_TOPIC));
        guide(file.tree("guide"));
        engine(file.tree("engine"));
    }

    /** Remembers every key, so that a slip in its value does not also make it missing. */
    private void note(String key, Tree tree) {
        words.keys.putIfAbsent(key, tree.place());
        if (tree instanceof Tree.Mapping mapping) {
            words.groups.add(key);
            for (Tree.Entry entry : mapping.entries().values()) {
                String inner = join(key, entry.key());
                twice(inner, entry.keyPlace());
                note(inner, entry.value());
                words.keys.put(inner, entry.keyPlace());
            }
        }
    }

    /** Told once for a whole question or card, not again for each text in it. */
    private void twice(String key, Place place) {
        Place first = words.keys.get(key);
        String group = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        if (first != null && !first.file().equals(path) && !SHARED.contains(key) && SHARED.contains(group)) {
            report.error(
                    place,
                    "declared-twice",
                    "The words \"%s\" stand in %s as well".formatted(key, first.file()),
                    "Keep one of the two.");
        }
    }

    private void question(Tree.Entry entry) {
        group("questions", entry, Space.QUESTION, FormatKeys.WORDS_QUESTION);
        if (entry.value() instanceof Tree.Mapping question) {
            for (String key : List.of("choices", "hints", "replies")) {
                codes(question.get(key))
                        .forEach(code -> draft.codeUses.add(CodeUse.words(entry.key(), code.key(), code.keyPlace())));
            }
        }
    }

    /** One declared thing: its fixed keys are texts, lists of texts, or texts by code. */
    private void group(String path, Tree.Entry entry, Space space, Keys keys) {
        String here = join(path, entry.key());
        draft.nameUses.add(NameUse.words(space, entry.key(), entry.keyPlace(), "The file " + path));
        Reading reading = Reading.of(
                entry.value(), "The entry for the %s \"%s\"".formatted(space.noun(), entry.key()), keys, report);
        for (String key : keys.all()) {
            Tree value = reading == null ? null : reading.tree(key);
            if (value != null) {
                value(join(here, key), key, value);
            }
        }
    }

    private void value(String path, String key, Tree value) {
        switch (key) {
            case "body", "more", "lines", "signs" -> list(path, value);
            case "choices", "hints", "replies", "answers", "columns" -> byCode(path, value);
            case "option" -> parts(path, value);
            default -> text(path, value);
        }
    }

    private void list(String path, Tree tree) {
        List<Tree> items = tree instanceof Tree.Sequence ? new Shapes(report).list(tree, name(path)) : List.of(tree);
        List<Wording> list = new ArrayList<>();
        for (Tree item : items) {
            Wording wording = wording(path, item);
            if (wording != null) {
                list.add(wording);
            }
        }
        words.lists.put(path, list);
    }

    /** The parts of an option, or the labels of them. */
    private void parts(String path, Tree tree) {
        if (Reading.of(tree, name(path), FormatKeys.WORDS_OPTION, report) != null) {
            codes(tree).forEach(entry -> text(join(path, entry.key()), entry.value()));
        }
    }

    private void byCode(String path, Tree tree) {
        if (new Shapes(report).mapping(tree, name(path)) != null) {
            codes(tree).forEach(entry -> text(join(path, entry.key()), entry.value()));
        }
    }

    private static List<Tree.Entry> codes(@Nullable Tree tree) {
        return tree instanceof Tree.Mapping mapping
                ? List.copyOf(mapping.entries().values())
                : List.of();
    }

    private void guide(@Nullable Tree tree) {
        Reading guide = tree == null ? null : Reading.of(tree, "The group \"guide\"", FormatKeys.WORDS_GUIDE, report);
        if (guide != null) {
            guide.entries("sections")
                    .forEach(it -> group("guide.sections", it, Space.SECTION, FormatKeys.WORDS_SECTION));
            guide.entries("items").forEach(this::item);
        }
    }

    private void item(Tree.Entry entry) {
        String path = join("guide.items", entry.key());
        draft.nameUses.add(NameUse.words(Space.ITEM, entry.key(), entry.keyPlace(), "The file " + path));
        if (!(entry.value() instanceof Tree.Mapping mapping)) {
            text(path, entry.value());
            return;
        }
        Reading reading = Reading.of(mapping, name(path), FormatKeys.WORDS_ITEM, report);
        Tree detail = mapping.get("detail");
        if (detail != null) {
            text(join(path, "detail"), detail);
        }
        Wording inner = mapping.get("text") instanceof Tree.Mapping own ? wording(path, own) : both(path, reading);
        if (inner != null) {
            words.texts.put(path, inner);
        }
    }

    private void engine(@Nullable Tree tree) {
        Reading engine = tree == null ? null : Reading.of(tree, "The group \"engine\"", EngineWords.KEYS, report);
        if (engine == null) {
            return;
        }
        for (String key : EngineWords.TEXTS) {
            Tree value = engine.tree(key);
            if (value != null) {
                text(join("engine", key), value);
            }
        }
        EngineWords.GROUPS.keySet().stream().sorted().forEach(group -> engineGroup(group, engine.tree(group)));
    }

    private void engineGroup(String group, @Nullable Tree texts) {
        String here = join("engine", group);
        if (texts != null && group.equals(EngineWords.OPTION_PARTS)) {
            parts(here, texts);
        } else if (texts != null) {
            if (group.equals(EngineWords.CALLS)) {
                Reading.of(texts, name(here), FormatKeys.WORDS_CALLS, report);
            }
            byCode(here, texts);
        }
    }

    private void text(String path, Tree tree) {
        Wording wording = wording(path, tree);
        if (wording != null) {
            words.texts.put(path, wording);
        }
    }

    private @Nullable Wording wording(String path, Tree tree) {
        if (tree instanceof Tree.Mapping) {
            return both(path, Reading.of(tree, name(path), FormatKeys.WORDING, report));
        }
        Tree.Scalar text = new Shapes(report).scalar(tree, name(path));
        return text == null ? null : new Wording(kept(path, text), null);
    }

    private @Nullable Wording both(String path, @Nullable Reading reading) {
        Tree.Scalar text = reading == null ? null : reading.scalar("text");
        Tree.Scalar caregiver = reading == null ? null : reading.scalar("caregiver");
        String other = caregiver == null ? null : kept(path, caregiver);
        return text == null ? null : new Wording(kept(path, text), other);
    }

    private String kept(String path, Tree.Scalar scalar) {
        Place place = scalar.place();
        if (scalar.text().length() > LONGEST_TEXT) {
            report.error(
                    place,
                    "text-too-long",
                    "This text has %d characters".formatted(scalar.text().length()),
                    "Shorten it, or make several paragraphs: %d at most.".formatted(LONGEST_TEXT));
        }
        words.all.add(new DraftWords.Text(path, scalar.text(), place));
        return scalar.text();
    }

    private static String name(String path) {
        return "The text \"%s\"".formatted(path);
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
