package org.handrail.web.journal;

import java.time.Instant;

/**
 * A frozen copy that a link opens.
 *
 * @param id how its owner names it; opens nothing
 * @param secretHash SHA-256 of what the link holds
 * @param until when it stops working
 * @param copy the copy, sealed so that only the link opens it
 */
public record Share(String id, String secretHash, String conversation, Instant madeAt, Instant until, String copy) {}
