package org.handrail.core.bench;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.engine.Engine;
import org.handrail.core.engine.Outcome;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fixtures.RulesFolder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole turn late in a real conversation, when nearly everything is known: {@code Engine.take} and what the screen needs
 * afterwards. The dialogue is {@code next-steps}, its rows repeated under other names up to the given number.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
public class TurnBench {
    private static final Instant AT = Instant.parse("2026-01-01T03:00:00Z");
    private static final Utterance TAP = new Utterance.Answer("second_opinion", FactValue.Codes.of("WANTS"));
    private static final Utterance TYPED =
            new Utterance.Typed("i have been thinking about it but nobody has offered me one");

    @Param({"300"})
    public int rows;

    private Engine engine = Engine.of(RulesFolder.dialogue());
    private final Clinic clinic = RulesFolder.clinic();
    private Conversation conversation = LongConversation.upTo("second_opinion", engine, clinic);

    @Setup
    public void compile() {
        engine = Engine.of(LongConversation.repeated(RulesFolder.dialogue(), rows));
        conversation = LongConversation.upTo("second_opinion", engine, clinic);
    }

    /** A tapped answer. */
    @Benchmark
    public Outcome tap() {
        return engine.take(conversation, clinic, "m", TAP, AT);
    }

    /** Free text: looked through for signs of danger, then placed. */
    @Benchmark
    public Outcome typed() {
        return engine.take(conversation, clinic, "m", TYPED, AT);
    }

    /** What the screen needs after a turn, the guide's count included. */
    @Benchmark
    public Object view() {
        return engine.view(conversation, clinic);
    }
}
