package org.handrail.core.clinic;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Spelling;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads the ways out of the chat: crisis lines, other websites, the trial office. */
final class WaysReader {
    private static final int MOST_LINES = 12;
    private static final int MOST_LINKS = 60;
    private static final int LONGEST_URL = 500;

    private static final Pattern WORD = Pattern.compile("\\p{L}{1,20}");
    private static final Pattern PRESS = Pattern.compile("[0-9]{1,3}");

    /** What could be meant to be filled in; a followed link must tell nothing about a person. */
    private static final Pattern BLANK = Pattern.compile("[{}<>$\\[\\]]|%7[bB]|%7[dD]|%s");

    private final TextsReader texts;
    private final Marks marks;

    WaysReader(TextsReader texts, Marks marks) {
        this.texts = texts;
        this.marks = marks;
    }

    List<CrisisLine> crisisLines(Reading file) {
        List<CrisisLine> lines = new ArrayList<>();
        for (Tree tree : atMost(MOST_LINES, file, "crisis_lines")) {
            CrisisLine line = crisisLine(tree);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private @Nullable CrisisLine crisisLine(Tree tree) {
        Reading line = Reading.of(tree, "The crisis line", ClinicKeys.CRISIS_LINE, marks.problems());
        if (line == null) {
            return null;
        }
        ByLanguage name = texts.nameOfOthers(line.tree("name"), "The name of the crisis line");
        String number = marks.number(line.scalar("number"));
        CrisisLine.How how = line.oneOf("how", CrisisLine.How.class);
        String word = marks.matching(
                line.scalar("text_word"), WORD, "bad-word", "Write the one word to text, such as AYUDA.");
        String press =
                marks.matching(line.scalar("press"), PRESS, "bad-key", "Write the key in quotes, such as \"2\".");
        refuse(line, "text_word", how == CrisisLine.How.CALL, "text");
        refuse(line, "press", how == CrisisLine.How.TEXT, "call");
        ByLanguage forWhom = texts.words(line.tree("for"), "Whom the crisis line is for");
        List<String> languages = new ArrayList<>();
        for (Tree.Scalar tag : line.oneOrMore("languages")) {
            String language = marks.matching(
                    tag, Spelling.LANGUAGE, "bad-language", "Write a language tag in small letters, such as en or es.");
            if (language != null) {
                languages.add(language);
            }
        }
        return name == null || number == null || how == null
                ? null
                : new CrisisLine(name, number, how, word, press, languages, forWhom);
    }

    private void refuse(Reading line, String key, boolean wrong, String how) {
        if (wrong && line.has(key)) {
            marks.report(
                    line.placeOf(key),
                    "does-not-fit",
                    "\"%s\" belongs to a line that one can %s".formatted(key, how),
                    "Write `how: %s`, or remove `%s`.".formatted(how, key));
        }
    }

    List<Link> links(Reading file) {
        List<Link> links = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Tree tree : atMost(MOST_LINKS, file, "links")) {
            Link link = link(tree, ids);
            if (link != null) {
                links.add(link);
            }
        }
        return links;
    }

    private @Nullable Link link(Tree tree, Set<String> ids) {
        Reading link = Reading.of(tree, "The link", ClinicKeys.LINK, marks.problems());
        if (link == null) {
            return null;
        }
        String id = marks.matching(
                link.scalar("id"), Spelling.ID, "bad-id", "Use small letters, digits, and _ or - between words.");
        if (id != null && !ids.add(id)) {
            marks.report(link.placeOf("id"), "duplicate-id", "There are two links \"%s\"".formatted(id), "Rename one.");
        }
        LinkKind kind = link.oneOf("kind", LinkKind.class);
        ByLanguage title = texts.nameOfOthers(link.tree("title"), "The title of the link");
        String url = url(link.scalar("url"));
        return id == null || kind == null || title == null || url == null ? null : new Link(id, kind, title, url);
    }

    private @Nullable String url(Tree.@Nullable Scalar written) {
        if (written == null) {
            return null;
        }
        String url = written.text();
        if (BLANK.matcher(url).find()) {
            marks.report(
                    written.place(),
                    "link-blank",
                    "The address \"%s\" holds something to fill in".formatted(url),
                    "Write a plain address: a link never carries anything about a person.");
            return null;
        }
        if (!isHttps(url)) {
            marks.report(
                    written.place(),
                    "bad-link",
                    "\"%s\" is not an https address".formatted(url),
                    "Write the whole address, such as https://www.example.org/.");
            return null;
        }
        return url;
    }

    private static boolean isHttps(String url) {
        try {
            URI uri = new URI(url);
            boolean plain = uri.getRawUserInfo() == null && url.length() <= LONGEST_URL;
            return plain && "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Nullable
    TrialOffice trialOffice(@Nullable Tree tree) {
        Reading office = tree == null
                ? null
                : Reading.of(tree, "The group \"trial_office\"", ClinicKeys.TRIAL_OFFICE, marks.problems());
        if (office == null) {
            return null;
        }
        String number = marks.number(office.scalar("number"));
        ByLanguage hours = texts.words(office.tree("hours"), "The hours of the trial office");
        return number == null || hours == null ? null : new TrialOffice(number, hours);
    }

    private List<Tree> atMost(int most, Reading file, String key) {
        List<Tree> list = file.list(key);
        if (list.size() > most) {
            marks.report(
                    file.placeOf(key),
                    "too-many",
                    "\"%s\" has %d entries".formatted(key, list.size()),
                    "Keep at most %d of them.".formatted(most));
        }
        return list;
    }
}
