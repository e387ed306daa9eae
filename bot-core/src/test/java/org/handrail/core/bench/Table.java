package org.handrail.core.bench;

import java.util.Collection;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Results as a short table: time on the clock, processor time and how many times that of the plain version, memory. */
final class Table {
    private static final String MEMORY = "gc.alloc.rate.norm";
    private static final String YARDSTICK = "plain";
    private static final double KILO = 1024;

    private Table() {}

    static String of(Collection<RunResult> results) {
        StringBuilder table = new StringBuilder(
                "%n%-24s %-10s %21s %11s %8s %11s%n".formatted("", "", "clock", "processor", "x plain", "memory"));
        for (RunResult result : results) {
            Result<?> clock = result.getPrimaryResult();
            table.append("%-24s %-10s %9.1f ± %6.1f %s %8.1f us %8s %8.1f KB%n"
                    .formatted(
                            name(result),
                            parameters(result.getParams()),
                            clock.getScore(),
                            clock.getScoreError(),
                            clock.getScoreUnit().replace("/op", ""),
                            secondary(result, ProcessorTime.LABEL),
                            ratio(result, results),
                            secondary(result, MEMORY) / KILO));
        }
        return table.append(System.lineSeparator()).toString();
    }

    private static double secondary(RunResult result, String label) {
        Result<?> found = result.getSecondaryResults().get(label);
        return found == null ? Double.NaN : found.getScore();
    }

    private static String ratio(RunResult result, Collection<RunResult> all) {
        for (RunResult other : all) {
            if (isYardstick(other) && sameWork(result, other) && !isYardstick(result)) {
                return "%.1f".formatted(secondary(result, ProcessorTime.LABEL) / secondary(other, ProcessorTime.LABEL));
            }
        }
        return "";
    }

    private static boolean isYardstick(RunResult result) {
        return name(result).contains("." + YARDSTICK);
    }

    private static boolean sameWork(RunResult one, RunResult other) {
        return owner(one).equals(owner(other)) && parameters(one.getParams()).equals(parameters(other.getParams()));
    }

    private static String owner(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(0, benchmark.lastIndexOf('.'));
    }

    /** {@code EngineBench.rulebook} */
    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(owner(result).lastIndexOf('.') + 1);
    }

    private static String parameters(BenchmarkParams parameters) {
        return parameters.getParamsKeys().stream()
                .sorted()
                .map(key -> key + " " + parameters.getParam(key))
                .collect(Collectors.joining(", "));
    }
}
