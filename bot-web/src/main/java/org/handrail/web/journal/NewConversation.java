package org.handrail.web.journal;

import java.time.Instant;

/**
 * What is kept of a conversation beside its journal.
 *
 * @param dialogue hash of the dialogue it stays on
 * @param handleHash hash of the refresh handle that works
 */
public record NewConversation(String id, String clinic, String dialogue, Instant beganAt, String handleHash) {}
