package org.handrail.core.dialogue.loading;

import java.util.List;
import org.handrail.core.dialogue.Phrases;
import org.handrail.core.fact.Reserved;
import org.handrail.core.yaml.Nearest;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Shapes;
import org.handrail.core.yaml.Tree;

/** Reads phrases/&lt;lang&gt;.yaml. */
final class PhrasesReader {
    private final String file;
    private final DraftPhrases phrases;
    private final Draft draft;
    private final Report report;

    PhrasesReader(String file, DraftPhrases phrases, Draft draft, Report report) {
        this.file = file;
        this.phrases = phrases;
        this.draft = draft;
        this.report = report;
    }

    void read(Tree root) {
        Reading reading = Reading.of(root, "The file " + file, FormatKeys.PHRASES, report);
        if (reading != null) {
            reading.entries("choices").forEach(this::question);
            reading.entries("commands").forEach(this::command);
            reading.entries("hints").forEach(this::hint);
        }
    }

    private void question(Tree.Entry entry) {
        boolean any = entry.key().equals(Phrases.ANY_QUESTION);
        if (!any) {
            draft.nameUses.add(NameUse.of(Space.QUESTION, entry.key(), entry.keyPlace(), "The file " + file));
        }
        Tree.Mapping codes = new Shapes(report).mapping(entry.value(), "\"%s\"".formatted(entry.key()));
        for (Tree.Entry code :
                codes == null ? List.<Tree.Entry>of() : codes.entries().values()) {
            if (!any) {
                draft.codeUses.add(CodeUse.of(entry.key(), code.key(), code.keyPlace()));
            } else if (!Reserved.is(code.key())) {
                report.error(
                        code.keyPlace(),
                        "unknown-code",
                        "\"any\" holds only the codes of every question, but this is %s".formatted(code.key()),
                        Nearest.fix(code.key(), Reserved.CODES, ""));
            }
            for (Tree.Scalar phrase : new Shapes(report).oneOrMore(code.value(), "The phrases for " + code.key())) {
                phrases.choices.add(
                        new DraftPhrases.ChoicePhrase(entry.key(), code.key(), phrase.text(), phrase.place()));
            }
        }
    }

    private void hint(Tree.Entry entry) {
        if (!Commands.isName(entry.key())) {
            draft.nameUses.add(NameUse.of(Space.TOPIC, entry.key(), entry.keyPlace(), "The file " + file));
        }
        List<Tree.Scalar> hints =
                new Shapes(report).oneOrMore(entry.value(), "The hints at \"%s\"".formatted(entry.key()));
        phrases.hints.put(entry.key(), hints.stream().map(Tree.Scalar::text).toList());
    }

    private void command(Tree.Entry entry) {
        if (!Commands.isName(entry.key())) {
            report.error(
                    entry.keyPlace(),
                    "unknown-command",
                    "There is no command \"%s\"".formatted(entry.key()),
                    Nearest.fix(entry.key(), Commands.NAMES, ""));
        }
        for (Tree.Scalar phrase : new Shapes(report)
                .oneOrMore(entry.value(), "The phrases for the command \"%s\"".formatted(entry.key()))) {
            phrases.commands.add(new DraftPhrases.CommandPhrase(entry.key(), phrase.text(), phrase.place()));
        }
    }
}
