package org.handrail.web.chat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.handrail.core.clinic.Clinic;
import org.handrail.web.rules.Clinics;
import org.handrail.web.rules.Dialogues;
import org.handrail.web.security.Rates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls before the socket. */
@RestController
class DoorController {
    private static final int LARGEST_BODY = 4 * 1024;
    private static final int LONGEST_TEXT = 128;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Openings openings;
    private final Clinics clinics;
    private final Dialogues dialogues;
    private final Rates rates;

    DoorController(Openings openings, Clinics clinics, Dialogues dialogues, Rates rates) {
        this.openings = openings;
        this.clinics = clinics;
        this.dialogues = dialogues;
        this.rates = rates;
    }

    @PostMapping("/v1/conversations")
    @ResponseStatus(HttpStatus.CREATED)
    Openings.Key begin(HttpServletRequest request) throws IOException {
        knock(request);
        JsonNode body = body(request);
        return openings.begin(text(body, "clinic"), text(body, "lang"));
    }

    @PostMapping("/v1/tokens")
    Openings.Key renew(HttpServletRequest request) throws IOException {
        knock(request);
        JsonNode body = body(request);
        return openings.renew(text(body, "conv"), text(body, "refresh"));
    }

    @GetMapping("/v1/clinics/{id}")
    ClinicSettings clinic(
            @PathVariable String id, @RequestParam(name = "lang", required = false) @Nullable String language) {
        Clinic clinic = clinics.clinic(id);
        if (clinic == null) {
            throw Turned.unknownClinic();
        }
        return ClinicSettings.of(clinic, dialogues.current().dialogue(), language);
    }

    private void knock(HttpServletRequest request) {
        Duration wait = rates.take(request.getRemoteAddr());
        if (wait.isPositive()) {
            throw Turned.rate(wait.toSeconds() + 1);
        }
    }

    private static JsonNode body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw Turned.tooBig();
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw Turned.badRequest("Send one JSON object.");
        }
    }

    private static String text(JsonNode body, String key) {
        String text = body.path(key).stringValue("");
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw Turned.badRequest("(%s) must be a text of at most %d characters.".formatted(key, LONGEST_TEXT));
        }
        return text;
    }
}
