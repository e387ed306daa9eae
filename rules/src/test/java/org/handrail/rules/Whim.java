package org.handrail.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.GuideOp;
import org.handrail.core.conversation.Hold;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.Question;
import org.handrail.core.engine.Engine;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.handrail.core.guide.Guide;
import org.jspecify.annotations.Nullable;

/** A person who does whatever comes to mind, or who answers what is asked. */
record Whim(Random random, Engine engine, Clinic clinic) {
    private static final List<String> SAYINGS = List.of(
            "hello",
            "i don't know",
            "my temperature is 102",
            "I can't breathe",
            "no fever today",
            "yes",
            "no",
            "skip",
            "back",
            "bone and liver",
            "7",
            "a scan showed growth",
            "<b>&amp;</b>",
            "¿qué significa?",
            "\u202E\u0000\uFFFF",
            "   .   ",
            "x".repeat(1_999),
            "why do you ask");

    /** Anything, sensible or not. */
    Utterance utterance(Conversation conversation) {
        return switch (random.nextInt(12)) {
            case 0 -> new Utterance.Typed(SAYINGS.get(random.nextInt(SAYINGS.size())));
            case 1 -> command();
            case 2 -> answer(anyQuestion());
            case 3 -> new Utterance.DangerAnswer(random.nextBoolean() ? "CALLED" : "NOT_SAFE");
            case 4 ->
                new Utterance.Answer(
                        random.nextBoolean() ? "no_such_question" : anyQuestion(), FactValue.Codes.of("NO_SUCH_CODE"));
            case 5, 6 -> new Utterance.EditGuide(guideChange(conversation));
            default -> cooperative(conversation);
        };
    }

    private GuideOp guideChange(Conversation conversation) {
        Guide guide = engine.guide(conversation, clinic, LocalDate.MAX);
        List<String> lines = Stream.concat(guide.questions(), guide.editing().removed().stream())
                .map(Guide.Line::id)
                .toList();
        String line = lines.isEmpty() || random.nextInt(20) == 0 ? "nothing" : lines.get(random.nextInt(lines.size()));
        return switch (random.nextInt(8)) {
            case 0 -> new GuideOp.Add(SAYINGS.get(random.nextInt(SAYINGS.size())));
            case 1 -> new GuideOp.Edit(line, SAYINGS.get(random.nextInt(SAYINGS.size())));
            case 2 -> new GuideOp.Remove(line);
            case 3 -> new GuideOp.Restore(line);
            case 4 -> new GuideOp.Top(line);
            case 5 -> new GuideOp.Untop(line);
            case 6 -> new GuideOp.Move(line, random.nextBoolean());
            default -> new GuideOp.Undo();
        };
    }

    /** Does what is asked for: answers the card or the question that waits, or goes on. */
    Utterance cooperative(Conversation conversation) {
        Hold hold = conversation.hold();
        if (hold != null) {
            List<String> answers = Objects.requireNonNull(
                            engine.dialogue().flags().flag(hold.flag()))
                    .answers();
            return new Utterance.DangerAnswer(answers.get(random.nextInt(answers.size())));
        }
        String open = engine.view(conversation, clinic).open();
        return open == null ? Utterance.Do.of(Command.RESUME) : answer(open);
    }

    private Utterance command() {
        List<Command> all = List.of(Command.values());
        Command command = all.get(random.nextInt(all.size()));
        return new Utterance.Do(command, target(command));
    }

    private @Nullable String target(Command command) {
        return switch (command) {
            case CHANGE -> random.nextBoolean() ? anyQuestion() : null;
            case GO -> random.nextInt(5) == 0 ? "nowhere" : anyStep();
            case BACK,
                    KEEP,
                    CONFIRM,
                    DROP,
                    PERSON,
                    PAUSE,
                    RESUME,
                    START_AGAIN,
                    START_AGAIN_CONFIRMED,
                    REPEAT,
                    SKIP,
                    GUIDE,
                    DELETE,
                    RENEW -> null;
            case TOPIC -> anyTopic();
            case SIGN -> anyFlag();
            case LANGUAGE -> List.of("en", "es", "xx").get(random.nextInt(3));
        };
    }

    private String anyTopic() {
        var topics = engine.dialogue().topics().topics();
        return topics.isEmpty()
                ? "nothing"
                : topics.get(random.nextInt(topics.size())).id();
    }

    private String anyFlag() {
        var flags = engine.dialogue().flags().flags();
        return flags.get(random.nextInt(flags.size())).id();
    }

    private String anyStep() {
        var steps = engine.dialogue().steps();
        return steps.get(random.nextInt(steps.size())).id();
    }

    private String anyQuestion() {
        List<String> ids = List.copyOf(engine.dialogue().questions().keySet());
        return ids.get(random.nextInt(ids.size()));
    }

    private Utterance answer(String id) {
        Question question = Objects.requireNonNull(engine.dialogue().questions().get(id));
        List<String> ways = Reserved.CODES.stream().filter(question::offers).toList();
        if (!ways.isEmpty() && random.nextInt(6) == 0) {
            return new Utterance.Answer(id, FactValue.Codes.of(ways.get(random.nextInt(ways.size()))));
        }
        FactSpec spec = Objects.requireNonNull(engine.dialogue().facts().get(id));
        return new Utterance.Answer(id, value(spec, question));
    }

    private FactValue value(FactSpec spec, Question question) {
        return switch (spec.kind()) {
            case TEXT -> new FactValue.Words("What would you do?");
            case NUMBER -> new FactValue.Whole(spec.min() + random.nextInt(spec.max() - spec.min() + 1));
            case ONE, DERIVED, BAND -> FactValue.Codes.of(pick(spec));
            case MANY -> many(spec, question);
        };
    }

    private FactValue many(FactSpec spec, Question question) {
        String one = pick(spec);
        String two = pick(spec);
        boolean together = !one.equals(two)
                && !question.exclusive().contains(one)
                && !question.exclusive().contains(two);
        return together ? FactValue.Codes.of(one, two) : FactValue.Codes.of(one);
    }

    private String pick(FactSpec spec) {
        return spec.codes().get(random.nextInt(spec.codes().size()));
    }
}
