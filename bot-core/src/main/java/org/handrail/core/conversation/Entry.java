package org.handrail.core.conversation;

import java.time.Instant;
import org.handrail.core.conversation.event.Event;

/**
 * One line of a journal.
 *
 * @param seq 1, 2, 3 … without gaps
 * @param turn the turn it belongs to, counted from 1; opening is turn 1
 * @param at when the turn was taken
 */
public record Entry(long seq, long turn, Instant at, Event event, Reason reason) {}
