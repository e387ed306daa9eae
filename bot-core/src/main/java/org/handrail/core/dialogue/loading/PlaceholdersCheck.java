package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.yaml.Nearest;

/** Every placeholder can be filled where it stands. */
final class PlaceholdersCheck implements Check {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    @Override
    public void run(Draft draft, Report report) {
        for (DraftWords words : draft.words.values()) {
            words.all.stream()
                    .filter(text -> BRACE.matcher(text.text()).find())
                    .forEach(text -> check(text, draft, report));
        }
    }

    private static void check(DraftWords.Text text, Draft draft, Report report) {
        List<String> allowed = allowed(text.key(), draft);
        Matcher matcher = PLACEHOLDER.matcher(text.text());
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!allowed.contains(name) && !isOfUnreadFact(name, draft)) {
                report.error(
                        text.place(),
                        "unknown-placeholder",
                        "The text \"%s\" has a placeholder {%s} that nothing fills".formatted(text.key(), name),
                        Nearest.fix(name, allowed, ""));
            }
        }
        if (BRACE.matcher(matcher.replaceAll("")).find()) {
            report.error(
                    text.place(),
                    "unknown-placeholder",
                    "The text \"%s\" has a brace without its partner".formatted(text.key()),
                    "Write a placeholder as `{clinic.name}`, or remove the brace.");
        }
    }

    /** The special ones of this text first: they are what its author most likely wants. */
    private static List<String> allowed(String key, Draft draft) {
        List<String> allowed = new ArrayList<>();
        if (key.startsWith("engine.")) {
            allowed.addAll(EngineWords.PLACEHOLDERS.getOrDefault(key.substring("engine.".length()), Set.of()).stream()
                    .sorted()
                    .toList());
        }
        Clinic.TEXTS.forEach(name -> allowed.add("clinic." + name));
        Clinic.REQUIRED_NUMBERS.forEach(name -> allowed.add("clinic." + name));
        for (FactSpec spec : draft.facts.values()) {
            if (spec.kind().isAsked()) {
                allowed.add("fact." + spec.id());
            }
        }
        return allowed;
    }

    private static boolean isOfUnreadFact(String name, Draft draft) {
        boolean ofFact = name.startsWith("fact.");
        Names facts = draft.names(Space.FACT);
        String fact = ofFact ? name.substring("fact.".length()) : "";
        return ofFact && (!facts.isReadable() || (facts.has(fact) && !draft.facts.containsKey(fact)));
    }
}
