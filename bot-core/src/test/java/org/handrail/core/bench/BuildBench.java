package org.handrail.core.bench;

import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Building a rulebook from rows, warm: what a release or a draft's first check costs. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BuildBench {
    @Param({"300"})
    public int rows;

    private final BenchRules rules = new BenchRules(300);

    @Benchmark
    public Rulebook build() {
        return Rulebooks.compile(rules.rows.subList(0, rows), rules.facts);
    }
}
