package org.handrail.web.chat;

import java.time.Instant;
import java.time.LocalDate;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.engine.Engine;

/** A conversation with what it takes to go on with it. */
record Standing(Conversation conversation, Engine engine, Clinic clinic) {
    Standing at(Conversation later) {
        return new Standing(later, engine, clinic);
    }

    ServerFrame.ViewFrame view() {
        return ViewFrames.of(engine.view(conversation, clinic));
    }

    /** With the widget's texts in the language of the conversation. */
    ServerFrame.ViewFrame labelledView() {
        return view().withLabels(ViewFrames.labels(engine.dialogue(), conversation.language()));
    }

    /** The signs of danger that can be tapped. */
    ServerFrame.SignsFrame signs() {
        return ViewFrames.of(conversation.language(), engine.signs(conversation, clinic));
    }

    /** The guide of this day at the clinic. */
    ServerFrame.GuideFrame guide(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, clinic.timeZone());
        return ViewFrames.of(conversation.seq(), engine.guide(conversation, clinic, day));
    }
}
