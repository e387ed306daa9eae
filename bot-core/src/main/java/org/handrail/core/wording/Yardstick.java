package org.handrail.core.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what a language's texts are measured, what is aimed at, and what is refused (clinical brief 4, P1 and P2). */
enum Yardstick {
    ENGLISH("en", "Flesch-Kincaid grade", 6, 8) {
        @Override
        double measure(String text) {
            return Readability.grade(text);
        }

        @Override
        double hardness(double score) {
            return score;
        }
    },
    SPANISH("es", "Szigriszt-Pazos (INFLESZ)", 65, 55) {
        @Override
        double measure(String text) {
            return SpanishReadability.szigrisztPazos(text);
        }

        @Override
        double hardness(double score) {
            return -score;
        }
    };

    /** Texts with fewer words have no meaningful score. */
    static final int FEWEST_WORDS = 8;

    final String language;
    final String title;
    final double aim;
    final double bound;

    Yardstick(String language, String title, double aim, double bound) {
        this.language = language;
        this.title = title;
        this.aim = aim;
        this.bound = bound;
    }

    abstract double measure(String text);

    /** More is harder. */
    abstract double hardness(double score);

    boolean isHarder(double score, double than) {
        return hardness(score) > hardness(than);
    }

    /** The yardstick of this language, or null: then only sentences and what is never said are looked at. */
    static @Nullable Yardstick of(String language) {
        for (Yardstick yardstick : values()) {
            if (yardstick.language.equals(language)) {
                return yardstick;
            }
        }
        return null;
    }

    /** The score, or null for a text of fewer than {@link #FEWEST_WORDS} words. */
    @Nullable
    Double score(String text) {
        return Sentences.words(text).size() < FEWEST_WORDS ? null : measure(text);
    }

    /** How a text beyond the bound is mended. */
    String fix() {
        return String.format(
                Locale.ROOT, "Use shorter words and sentences; %.0f is the bound, %.0f the aim.", bound, aim);
    }

    /** How a score is told: {@code read at Flesch-Kincaid grade 8.4}. */
    String told(double score) {
        return String.format(Locale.ROOT, "read at %s %.1f", title, score);
    }
}
