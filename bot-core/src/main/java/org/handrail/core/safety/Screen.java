package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.learned.Detector;
import org.jspecify.annotations.Nullable;

/**
 * Looks for signs of danger in a text. All flags and all languages are asked about every text; the same text always gives
 * the same answer.
 *
 * <p>One walk through the text finds every word and phrase of the rules; patterns and blockers then work on what was found.
 * Nothing backtracks, so the work grows with the text and no faster.
 */
public final class Screen {
    /** Longest text looked at, in characters: more than a frame of the wire can hold, so nothing typed goes unread. */
    public static final int LONGEST_TEXT = 20_000;

    private record Watch(Flag flag, List<Matcher> matchers, List<Matcher> unless) {}

    /** What was found, and how much work it took. */
    record Look(List<Hit> hits, long steps) {}

    private final Terms terms;
    private final Repair repair;
    private final int breaks;
    private final int masks;
    private final Map<String, Silence.Cue> cues = new HashMap<>();
    private final List<Watch> watches = new ArrayList<>();
    private final Detector learned;
    private final Flags flags;

    private Screen(Flags flags) {
        this.flags = flags;
        Lexicon lexicon = flags.lexicon();
        terms = new Terms(lexicon.fillers());
        breaks = terms.list("(breaks)", lexicon.breaks());
        masks = terms.list("(masks)", lexicon.masks());
        for (Blocker blocker : lexicon.blockers()) {
            int cue = terms.list("(" + blocker.name() + ")", blocker.cues());
            int except = terms.list("(not " + blocker.name() + ")", blocker.except());
            cues.put(blocker.name(), new Silence.Cue(blocker, cue, except));
        }
        Compiler compiler = new Compiler(terms, lexicon.concepts());
        for (Flag flag : flags.flags()) {
            watches.add(new Watch(flag, compiler.matchers(flag.patterns()), compiler.matchers(flag.unless())));
        }
        repair = new Repair(terms, lexicon.commonWords());
        learned = Detector.from(flags.samples().stream().map(Sample::example).toList(), Sample.NO_DANGER);
    }

    public static Screen of(Flags flags) {
        return new Screen(flags);
    }

    /**
     * The signs of danger in this text, worst first, at most one of each flag. What only sounds like danger comes alone and only
     * asks.
     *
     * @param feverFahrenheit the clinic's fever threshold
     */
    public List<Hit> screen(String text, double feverFahrenheit) {
        return look(text, feverFahrenheit).hits();
    }

    Look look(String text, double feverFahrenheit) {
        Normal normal = Normal.of(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        List<Token> tokens = repair.repair(normal.tokens());
        Found found = new Found(terms.size());
        terms.find(tokens, feverFahrenheit, found);
        List<Found.Span> denials = Silence.denials(cues.values(), found);
        Layout layout = new Layout(tokens, found.of(breaks), found.of(masks), denials);
        Silence silence = new Silence(layout, found, cues);
        List<Hit> hits = new ArrayList<>();
        for (Watch watch : watches) {
            Hit hit = worst(watch, normal, layout, found, silence);
            if (hit != null) {
                hits.add(hit);
            }
        }
        listen(normal, hits);
        hits.sort(Comparator.comparing(Hit::tier).thenComparing(Hit::level));
        return new Look(List.copyOf(hits), found.steps());
    }

    /**
     * Adds what the text sounds like: to interrupt when it is sure enough, to ask when nothing else was found. A pattern that found
     * something in a text that sounds harmless only asks; in one longer than the examples it is not doubted.
     */
    private void listen(Normal normal, List<Hit> hits) {
        Detector.Sound sound = learned.sound(Parts.of(normal.tokens()));
        int percent = (int) Math.floor(100 * sound.sure());
        Flag flag = flags.flag(sound.label());
        boolean usual = normal.tokens().size() <= Parts.LENGTH;
        if (usual && percent < flags.sureness().doubt()) {
            hits.replaceAll(Hit::doubted);
        }
        boolean interrupts = percent >= flags.sureness().interrupt();
        boolean asks = percent >= flags.sureness().ask(sound.label()) && hits.isEmpty();
        if (flag != null
                && (interrupts || asks)
                && hits.stream().noneMatch(hit -> hit.flag().equals(flag.id()))) {
            Tier tier = interrupts ? Tier.INTERRUPT : Tier.ASK;
            hits.add(new Hit(flag.id(), flag.level(), normal.typed(), Hit.LIKE + sound.example(), tier));
        }
    }

    private @Nullable Hit worst(Watch watch, Normal normal, Layout layout, Found found, Silence silence) {
        List<Found.Span> excuses = silence.excuses(watch.unless, terms);
        Hit worst = null;
        for (Matcher matcher : watch.matchers) {
            Flag.Pattern pattern = matcher.pattern();
            if (worst != null && !pattern.level().isWorseThan(worst.level())) {
                continue;
            }
            Found.Span span = matcher.first(
                    layout, found, terms, match -> !silence.isSilent(match, watch.flag.silencedBy(), excuses));
            if (span != null) {
                worst = new Hit(
                        watch.flag.id(),
                        pattern.level(),
                        normal.stretch(span.from(), span.to()),
                        pattern.id(),
                        Tier.INTERRUPT);
            }
        }
        return worst;
    }
}
