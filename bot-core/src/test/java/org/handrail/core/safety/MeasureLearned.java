package org.handrail.core.safety;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.learned.Detector;

/**
 * Measures what is learned from the shipped examples of all writers but one on the examples of that one, alone and united with the
 * patterns, at each threshold; then flag by flag. By this thresholds are chosen.
 */
final class MeasureLearned {
    /** Questions, answers and commands, of many writers: always learned from, never measured. */
    private static final Set<String> NOBODY = Set.of("questions-and-answers", "answers-in-own-words", "a1");

    private record Scored(Sample sample, Detector.Sound sound, boolean ruled) {}

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Flags flags = RulesFolder.dialogue().flags();
    private final Screen screen = FlagsFixture.screen();
    private final List<Scored> scored = new ArrayList<>();

    private MeasureLearned() {}

    public static void main(String[] args) {
        MeasureLearned measure = new MeasureLearned();
        measure.score();
        measure.print();
    }

    private void score() {
        for (String writer :
                flags.samples().stream().map(Sample::writer).distinct().toList()) {
            if (!NOBODY.contains(writer)) {
                long begin = System.nanoTime();
                Detector learned = Detector.from(
                        flags.samples().stream()
                                .filter(sample -> !sample.writer().equals(writer))
                                .map(Sample::example)
                                .toList(),
                        Sample.NO_DANGER);
                out.printf("without %s: learned in %d ms%n", writer, (System.nanoTime() - begin) / 1_000_000);
                flags.samples().stream()
                        .filter(sample -> sample.writer().equals(writer))
                        .forEach(sample -> scored.add(scored(sample, learned)));
            }
        }
    }

    private Scored scored(Sample sample, Detector learned) {
        Detector.Sound sound = learned.sound(Parts.of(Normal.of(sample.text()).tokens()));
        return new Scored(
                sample, sound, !screen.screen(sample.text(), FlagsFixture.FEVER).isEmpty());
    }

    private void print() {
        out.printf(
                "the right flag: %.1f %%%n",
                share(all -> all.sound.label().equals(all.sample.label()), each -> each.sample.isDanger()));
        for (int percent = 25; percent <= 85; percent += 5) {
            double least = percent / 100.0;
            out.printf("%d", percent);
            for (String language : List.of("en", "es")) {
                out.printf("  %s", language);
                line(language, each -> each.sound.sure() >= least);
                line(language, each -> each.ruled || each.sound.sure() >= least);
            }
            out.println();
        }
        flags.flags().forEach(flag -> flag(flag.id()));
    }

    /** Of this flag: recall with the patterns, and the look-alikes and ordinary lines that are near this flag alone. */
    private void flag(String flag) {
        for (String language : List.of("en", "es")) {
            out.printf("%s %s", flag, language);
            Predicate<Scored> here = each -> each.sample.language().equals(language);
            for (int percent : List.of(25, 30, 35, 40, 45, 66)) {
                double least = percent / 100.0;
                out.printf(
                        "  %d: %.1f (look %.2f ord %.2f)",
                        percent,
                        share(
                                each -> each.ruled || each.sound.sure() >= least,
                                here.and(each -> each.sample.label().equals(flag))),
                        share(each -> near(each, flag, least), here.and(MeasureLearned::isLookAlike)),
                        share(each -> near(each, flag, least), here.and(MeasureLearned::isOrdinary)));
            }
            out.println();
        }
    }

    private static boolean near(Scored each, String flag, double least) {
        return each.sound.label().equals(flag) && each.sound.sure() >= least;
    }

    private void line(String language, Predicate<Scored> says) {
        Predicate<Scored> here = each -> each.sample.language().equals(language);
        out.printf(
                " [%.1f look %.1f ord %.1f]",
                share(says, here.and(each -> each.sample.isDanger())),
                share(says, here.and(MeasureLearned::isLookAlike)),
                share(says, here.and(MeasureLearned::isOrdinary)));
    }

    private static boolean isLookAlike(Scored each) {
        return each.sample.label().equals(Sample.LOOK_ALIKE);
    }

    private static boolean isOrdinary(Scored each) {
        return each.sample.label().equals(Sample.ORDINARY);
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
