package org.handrail.core.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures one area of the core and prints a table; {@code ./bench} runs it. A new benchmark joins an area by adding its class
 * below. In each class, a method whose name begins with {@code plain} is the yardstick of the others: same run, same parameters.
 */
public final class Bench {
    private static final Path RESULTS = Path.of("bot-core", "target", "bench");
    private static final int WRONG_USE = 2;

    private static final List<Area> AREAS = List.of(new Area(
            "engine",
            "one decision on thirty facts; building a rulebook; a whole turn",
            List.of(EngineBench.class, BuildBench.class, TurnBench.class)));

    /** What can be measured by name. */
    private record Area(String name, String what, List<Class<?>> benchmarks) {}

    private Bench() {}

    public static void main(String[] args) throws RunnerException, IOException {
        List<String> words = List.of(args);
        boolean quick = words.contains("--quick");
        List<String> names =
                words.stream().filter(word -> !word.startsWith("--")).toList();
        String wanted = names.isEmpty() ? "engine" : names.getFirst();
        for (Area area : AREAS) {
            if (area.name().equals(wanted)) {
                measure(area, quick);
                return;
            }
        }
        System.err.println("There is no area '" + wanted + "'. There are:");
        AREAS.forEach(area -> System.err.println("  " + area.name() + "  " + area.what()));
        System.exit(WRONG_USE);
    }

    private static void measure(Area area, boolean quick) throws RunnerException, IOException {
        Files.createDirectories(RESULTS);
        Path log = RESULTS.resolve(area.name() + ".log");
        System.out.printf(
                "%s: %s. This takes %s; %s tells how far it is.%n",
                area.name(), area.what(), quick ? "three minutes" : "ten minutes", log);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .resultFormat(ResultFormatType.JSON)
                .result(RESULTS.resolve(area.name() + ".json").toString())
                .output(log.toString())
                .shouldFailOnError(true);
        area.benchmarks().forEach(benchmark -> options.include("^" + benchmark.getName() + "\\."));
        if (quick) {
            TimeValue second = TimeValue.seconds(1);
            options.forks(1)
                    .warmupIterations(8)
                    .warmupTime(second)
                    .measurementIterations(3)
                    .measurementTime(second);
        }
        double before = load();
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.print(Table.of(results));
        System.out.printf(
                "JDK %s, %d processors, load %.1f before and %.1f after%s. Details: %s%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                before,
                load(),
                quick ? ", quick run: order of magnitude only" : "",
                RESULTS.resolve(area.name() + ".json"));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
