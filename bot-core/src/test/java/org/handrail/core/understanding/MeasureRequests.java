package org.handrail.core.understanding;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Topic;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.learned.Sorter;
import org.handrail.core.safety.Sample;

/**
 * Measures how questions and commands are known from the shipped examples of all writers but one, on the examples of that one. By
 * this thresholds are chosen.
 */
final class MeasureRequests {
    /** Answers and small talk of many writers: always learned from, never measured. */
    private static final Set<String> NOBODY = Set.of("answers-and-chat", "a1", "a2", "resume");

    private static final String ADVICE = "medical_advice_request";

    private record Scored(Sample sample, Requests.Heard heard) {
        String label() {
            return sample.label();
        }

        double share(String topic) {
            return heard.topics().stream()
                    .filter(kind -> kind.label().equals(topic))
                    .mapToDouble(Sorter.Kind::share)
                    .findFirst()
                    .orElse(0);
        }
    }

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Dialogue dialogue = RulesFolder.dialogue();
    private final Set<String> topics =
            dialogue.topics().topics().stream().map(Topic::id).collect(Collectors.toSet());
    private final List<Scored> scored = new ArrayList<>();

    private MeasureRequests() {}

    public static void main(String[] args) {
        MeasureRequests measure = new MeasureRequests();
        measure.score();
        for (String language : List.of("en", "es")) {
            measure.print(language);
        }
        measure.confusions();
    }

    private void score() {
        List<Sample> all = dialogue.topics().requests();
        for (String writer : all.stream().map(Sample::writer).distinct().toList()) {
            if (!NOBODY.contains(writer)) {
                long begin = System.nanoTime();
                Requests requests = Requests.learned(
                        dialogue,
                        all.stream()
                                .filter(each -> !each.writer().equals(writer))
                                .toList());
                out.printf("without %s: learned in %d ms%n", writer, (System.nanoTime() - begin) / 1_000_000);
                all.stream()
                        .filter(each -> each.writer().equals(writer))
                        .forEach(each -> scored.add(new Scored(each, requests.hear(each.text()))));
            }
        }
    }

    private void print(String language) {
        Predicate<Scored> here = each -> each.sample.language().equals(language);
        Predicate<Scored> question = here.and(each -> topics.contains(each.label()));
        out.printf(
                "%s questions: first right %.1f, among three %.1f; advice first %.1f%n",
                language,
                share(each -> first(each).equals(each.label()), question),
                share(each -> each.share(each.label()) > 0, question),
                share(
                        each -> first(each).equals(ADVICE),
                        question.and(each -> each.label().equals(ADVICE))));
        for (int percent = 20; percent <= 90; percent += 10) {
            double least = percent / 100.0;
            Predicate<Scored> direct = each -> each.heard.topics().getFirst().share() >= least;
            out.printf(
                    "  direct %d: %.1f of questions, right %.1f%n",
                    percent,
                    share(direct, question),
                    share(each -> first(each).equals(each.label()), question.and(direct)));
        }
        for (int percent : List.of(3, 5, 8, 10, 15, 20, 30)) {
            Predicate<Scored> says = each -> each.share(ADVICE) >= percent / 100.0;
            out.printf(
                    "  advice %d: caught %.1f, of other questions %.2f%n",
                    percent,
                    share(says, question.and(each -> each.label().equals(ADVICE))),
                    share(says, question.and(each -> !each.label().equals(ADVICE))));
        }
        commands(here);
    }

    private void commands(Predicate<Scored> here) {
        Predicate<Scored> question = here.and(each -> topics.contains(each.label()));
        Predicate<Scored> other = here.and(each -> each.label().equals(Topic.OTHER));
        Predicate<Scored> command =
                here.and(each -> !topics.contains(each.label())).and(other.negate());
        for (int percent = 10; percent <= 80; percent += 10) {
            double least = percent / 100.0;
            Predicate<Scored> obeys =
                    each -> each.heard.command() != null && each.heard.command().share() >= least;
            out.printf(
                    "  command %d: right %.1f wrong %.1f; other %.2f, questions %.2f%n",
                    percent,
                    share(obeys.and(MeasureRequests::rightCommand), command),
                    share(obeys.and(each -> !rightCommand(each)), command),
                    share(obeys, other),
                    share(obeys, question));
        }
        for (int percent = 10; percent <= 60; percent += 10) {
            double least = percent / 100.0;
            Predicate<Scored> asks = each -> each.heard.asking() >= least;
            out.printf("  asking %d: questions %.1f, other %.1f%n", percent, share(asks, question), share(asks, other));
        }
    }

    private static boolean rightCommand(Scored each) {
        Sorter.Kind command = each.heard.command();
        return command != null && command.label().equals(each.label());
    }

    private static String first(Scored each) {
        return each.heard.topics().getFirst().label();
    }

    private void confusions() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        scored.stream()
                .filter(each -> topics.contains(each.label()) && !first(each).equals(each.label()))
                .forEach(each -> counts.merge(each.label() + " > " + first(each), 1, Integer::sum));
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(40)
                .forEach(entry -> out.println("  " + entry.getKey() + " " + entry.getValue()));
    }

    private double share(Predicate<Scored> says, Predicate<Scored> among) {
        return 100
                * scored.stream()
                        .filter(among)
                        .mapToInt(each -> says.test(each) ? 1 : 0)
                        .average()
                        .orElse(0);
    }
}
