package org.handrail.web.chat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.engine.Engine;
import org.handrail.core.engine.Opening;
import org.handrail.core.engine.Outcome;
import org.handrail.web.journal.Appended;
import org.handrail.web.journal.JournalTurn;
import org.handrail.web.journal.Journals;
import org.handrail.web.journal.NewConversation;
import org.handrail.web.rules.Clinics;
import org.handrail.web.rules.Dialogues;
import org.handrail.web.security.Secrets;
import org.handrail.web.security.Tokens;
import org.springframework.stereotype.Component;

/** Begins conversations, and hands out new tokens for those that began. */
@Component
class Openings {
    private final Clinics clinics;
    private final Dialogues dialogues;
    private final Journals journals;
    private final Tokens tokens;
    private final InstantSource clock;

    Openings(Clinics clinics, Dialogues dialogues, Journals journals, Tokens tokens, InstantSource clock) {
        this.clinics = clinics;
        this.dialogues = dialogues;
        this.journals = journals;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What opens a conversation. */
    record Key(String conv, String ep, String tok, String exp, String refresh) {}

    Key begin(String clinicId, String language) {
        Clinic clinic = clinics.clinic(clinicId);
        if (clinic == null) {
            throw Turned.unknownClinic();
        }
        Engine engine = dialogues.current();
        if (!clinic.languages().contains(language)
                || !engine.dialogue().languages().contains(language)) {
            throw Turned.badRequest("Ask for one of the clinic's languages: " + clinic.languages() + ".");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String id = Secrets.newConversationId(now);
        String handle = Secrets.newHandle();
        Outcome.Taken taken = engine.begin(new Opening(id, clinic, language), now);
        Appended appended = journals.begin(
                new NewConversation(id, clinic.id(), engine.dialogue().hash(), now, Secrets.hash(handle)),
                new JournalTurn(id, null, taken.entries()));
        if (!(appended instanceof Appended.Stored)) {
            throw Turned.store();
        }
        return key(id, handle);
    }

    Key renew(String conversation, String handle) {
        String next = Secrets.newHandle();
        if (!journals.rotateHandle(conversation, Secrets.hash(handle), Secrets.hash(next))) {
            throw Turned.unknownHandle();
        }
        return key(conversation, next);
    }

    private Key key(String conversation, String handle) {
        Tokens.Issued issued = tokens.issue(conversation);
        return new Key(
                conversation, journals.epoch(), issued.token(), issued.expires().toString(), handle);
    }
}
