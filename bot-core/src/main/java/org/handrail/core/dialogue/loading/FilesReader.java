package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Topic;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;
import org.handrail.core.safety.Flag;
import org.handrail.core.safety.FlagsReader;
import org.handrail.core.safety.Sample;
import org.handrail.core.safety.SamplesReader;
import org.handrail.core.yaml.Nearest;
import org.handrail.core.yaml.Shapes;
import org.handrail.core.yaml.Tree;
import org.handrail.core.yaml.YamlReader;

/** Hands each file to the reader of its kind. */
final class FilesReader {
    private final Draft draft;
    private final Report report;

    FilesReader(Draft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    void read(Map<String, String> texts) {
        texts.forEach(this::file);
        if (!draft.files.contains(FileKind.COVERAGE.path())) {
            unreadable(FileKind.COVERAGE);
        }
        for (FileKind kind : FileKind.values()) {
            if (kind.isRequired() && texts.keySet().stream().noneMatch(path -> FileKind.of(path) == kind)) {
                report.error(
                        Place.of(kind.path()),
                        "missing-file",
                        kind.isFolder()
                                ? "The folder %s has no .yaml file".formatted(kind.path())
                                : "The file %s is missing".formatted(kind.path()),
                        "Add it; docs/writing-dialogues.md says what it holds.");
                unreadable(kind);
            }
        }
    }

    private void file(String path, String text) {
        FileKind kind = FileKind.of(path);
        if (kind == null) {
            String fix = Nearest.fix(
                    path, Arrays.stream(FileKind.values()).map(FileKind::path).toList(), "");
            report.error(Place.of(path), "unknown-file", "A dialogue has no file \"%s\"".formatted(path), fix);
            return;
        }
        draft.files.add(path);
        if (kind == FileKind.EXAMPLES || kind == FileKind.REQUESTS) {
            samples(kind, path, text);
            return;
        }
        List<Problem> found = new ArrayList<>();
        Tree root = YamlReader.read(path, text, found::add);
        if (root == null && found.isEmpty()) {
            String fix = "Write what it should hold, or " + (kind.isRequired() ? "restore it." : "remove it.");
            report.error(Place.of(path), "empty-file", "The file %s is empty".formatted(path), fix);
        }
        found.forEach(report);
        if (root == null) {
            unreadable(kind);
        } else {
            read(kind, path, root);
        }
    }

    private void unreadable(FileKind kind) {
        kind.spaces().forEach(space -> draft.names(space).unreadable());
    }

    private void read(FileKind kind, String path, Tree root) {
        switch (kind) {
            case HEAD -> new HeadReader(draft, report).read(root);
            case FACTS -> new FactsReader(draft, report).read(root);
            case QUESTIONS -> new QuestionsReader(draft, report).read(root);
            case CARDS -> new CardsReader(draft, report).read(root);
            case GUIDE -> new GuideReader(draft, report).read(root);
            case FLAGS -> flags(root);
            case SOURCES -> new SourcesReader(draft, report).read(root);
            case COVERAGE -> new CoverageReader(draft, report).read(root);
            case MEDICINES -> new MedicinesReader(draft, report).read(root);
            case WAIVERS -> new WaiversReader(draft, report).read(root);
            case RULES -> new RowsReader(path, draft, report).read(root);
            case WORDS -> words(path, root);
            case PHRASES -> phrases(path, root);
            case TOPICS -> new TopicsReader(draft, report).read(root);
            case EXAMPLES, REQUESTS -> throw new IllegalStateException("examples are no tree");
        }
    }

    private void samples(FileKind kind, String path, String text) {
        for (Sample sample : SamplesReader.read(path, text, report)) {
            String label = sample.label();
            boolean danger = kind == FileKind.EXAMPLES;
            (danger ? draft.samples : draft.requests).add(sample);
            if (danger && sample.isDanger()) {
                draft.nameUses.add(NameUse.of(Space.FLAG, label, sample.place(), "This example"));
            } else if (!danger && !label.equals(Topic.OTHER) && !Commands.isName(label)) {
                draft.nameUses.add(NameUse.of(Space.TOPIC, label, sample.place(), "This example"));
            }
        }
    }

    private void flags(Tree root) {
        Tree.Mapping mapping = new Shapes(report).mapping(root, "The file flags.yaml");
        if (mapping == null) {
            unreadable(FileKind.FLAGS);
            return;
        }
        draft.flags = FlagsReader.read(mapping, report);
        for (Flag flag : draft.flags.flags()) {
            draft.names(Space.FLAG).declare(flag.id(), flag.place());
        }
    }

    private void words(String path, Tree root) {
        String language = FileKind.language(path);
        new WordsReader(path, draft.words.computeIfAbsent(language, DraftWords::new), draft, report).read(root);
    }

    private void phrases(String path, Tree root) {
        DraftPhrases phrases = new DraftPhrases(FileKind.language(path));
        draft.phrases.put(FileKind.language(path), phrases);
        new PhrasesReader(path, phrases, draft, report).read(root);
    }
}
