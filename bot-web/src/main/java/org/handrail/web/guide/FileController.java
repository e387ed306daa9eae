package org.handrail.web.guide;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.handrail.web.conversations.Answers;
import org.handrail.web.conversations.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The guide as a file. The names of the files say nothing about an illness. */
@RestController
class FileController {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Copies copies;
    private final Press press;

    FileController(Copies copies, Press press) {
        this.copies = copies;
        this.press = press;
    }

    @PostMapping("/api/guide/pdf")
    ResponseEntity<Object> pdf(
            HttpServletRequest request,
            @RequestParam(defaultValue = "a4") String paper,
            @RequestParam(defaultValue = "normal") String size) {
        Paper sheet = named(Paper.values(), paper);
        LetterSize letters = named(LetterSize.values(), size);
        if (sheet == null || letters == null) {
            return Answers.badRequest("paper is a4 or letter, size is normal or large.");
        }
        return copies.toTakeAway(request, kept -> pdf(kept, sheet, letters));
    }

    private ResponseEntity<Object> pdf(Kept kept, Paper paper, LetterSize size) {
        return switch (press.print(copies.of(kept), paper, size)) {
            case Press.Printed.Sheets(ByteArrayResource pdf) -> file(MediaType.APPLICATION_PDF, "my-guide.pdf", pdf);
            case Press.Printed.Busy() -> Answers.busy();
            case Press.Printed.TooLong() ->
                Answers.refuse(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too_big",
                        "This guide is too long for a PDF.",
                        "Copy it as text instead.");
        };
    }

    @PostMapping("/api/guide/text")
    ResponseEntity<Object> text(HttpServletRequest request) {
        return copies.toTakeAway(request, kept -> file(TEXT, "my-guide.txt", GuidePlain.of(copies.of(kept))));
    }

    private static ResponseEntity<Object> file(MediaType type, String name, Object content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .body(content);
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }
}
