package org.handrail.web.chat;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bounds of the patient's door.
 *
 * @param ping how often the server asks whether a quiet socket lives
 * @param pong how long it waits for any frame then
 * @param hello how long a new socket may stay without a hello
 * @param mostSockets open at once
 * @param mostPerConversation open at once for one conversation
 * @param burst frames a socket may send at once
 * @param perSecond frames it may send every second after that
 * @param outbox turns that may wait for a slow reader
 */
@ConfigurationProperties("handrail.chat")
record ChatSettings(
        @DefaultValue("25s") Duration ping,
        @DefaultValue("8s") Duration pong,
        @DefaultValue("10s") Duration hello,
        @DefaultValue("19000") int mostSockets,
        @DefaultValue("8") int mostPerConversation,
        @DefaultValue("30") int burst,
        @DefaultValue("5") double perSecond,
        @DefaultValue("128") int outbox) {}
