package org.handrail.core.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.handrail.core.fact.Facts;
import org.handrail.core.rulebook.Decisions;
import org.handrail.core.rulebook.PlainRules;
import org.handrail.core.rulebook.Rulebook;
import org.handrail.core.rulebook.Rulebooks;
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

/** One decision: the rulebook, and {@link PlainRules}, a plain Java loop over the same rows. Both hand back full decisions. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
public class EngineBench {
    private static final int FACT_SETS = 64;

    @Param({"60", "300", "1000"})
    public int rows;

    private List<Facts> known = List.of();
    private Rulebook rulebook = new PlainRules(List.of(), List.of());
    private Rulebook plain = rulebook;
    private int next;

    @Setup
    public void compile() {
        BenchRules rules = new BenchRules(rows);
        known = rules.known(FACT_SETS);
        rulebook = Rulebooks.compile(rules.rows, rules.facts);
        plain = new PlainRules(rules.rows, rules.facts);
    }

    @Benchmark
    public Decisions rulebook() {
        return rulebook.decide(facts());
    }

    @Benchmark
    public Decisions plainLoop() {
        return plain.decide(facts());
    }

    private Facts facts() {
        next = (next + 1) % FACT_SETS;
        return known.get(next);
    }
}
