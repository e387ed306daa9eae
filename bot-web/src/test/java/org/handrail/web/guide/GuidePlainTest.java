package org.handrail.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handrail.core.dialogue.GuidePlan.SectionKind;
import org.handrail.core.guide.Guide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide as plain text. */
class GuidePlainTest {

    @ParameterizedTest
    @ValueSource(strings = {"happy-path-hormone-scan-growth", "a15-bone-pain", "a22-man-es", "person-short-supportive"})
    void itSaysTheGuideInItsOrderInShortLines(String person) {
        Copy copy = People.copy(person);
        String text = GuidePlain.of(copy);

        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(76));
        String flat = Clean.line(text);
        assertThat(copy.guide().endorsement()).isNotBlank();
        int from = flat.indexOf(copy.guide().endorsement());
        assertThat(from).isNotNegative();
        for (Guide.Section section : copy.guide().sections()) {
            for (Guide.Line line : section.lines()) {
                int at = flat.indexOf(Clean.line(line.text()), from);
                assertThat(at).as(line.text()).isNotNegative();
                from = at + 1;
            }
        }
        assertThat(flat.substring(from)).contains(copy.guide().footer());
    }

    @Test
    void itIsLaidOutForAMessage() {
        Guide.Section asked =
                new Guide.Section("a", "Ask", "Please.", SectionKind.ITEMS, List.of(line("How long?", "In weeks.")), 0);
        Guide.Section known =
                new Guide.Section("k", "Known", null, SectionKind.ANSWERS, List.of(line("Stage", "4")), 0);
        Guide.Section notes = new Guide.Section("n", "Notes", null, SectionKind.LINES, List.of(), 8);
        Guide guide = new Guide("My guide", "Made here.", "", List.of(asked, known, notes), List.of("No advice."), "1");

        assertThat(GuidePlain.of(new Copy(guide, "en", ""))).isEqualTo("""
            MY GUIDE
            Made here.

            ASK
            Please.
            1. How long?
               In weeks.

            KNOWN
            - Stage: 4

            No advice.
            """);
    }

    @Test
    void aWordThatIsTooLongIsBrokenButNoSignIsCut() {
        String word = "x" + "\uD83D\uDE34".repeat(60);
        Guide.Section asked =
                new Guide.Section("a", "Ask", null, SectionKind.ITEMS, List.of(line("<i>" + word + "</i>", null)), 0);
        String text = GuidePlain.of(new Copy(new Guide("G", "", "", List.of(asked), List.of(), "1"), "en", ""));

        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
        assertThat(text.replaceAll("\\s", "")).contains("<i>" + word + "</i>");
        assertThat(text.codePoints())
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static Guide.Line line(String text, @org.jspecify.annotations.Nullable String detail) {
        return new Guide.Line("l", text, detail);
    }
}
