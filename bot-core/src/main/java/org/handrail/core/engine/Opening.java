package org.handrail.core.engine;

import org.handrail.core.clinic.Clinic;

/**
 * How a conversation is opened.
 *
 * @param conversation its new id
 * @param language one of the dialogue's languages
 */
public record Opening(String conversation, Clinic clinic, String language) {}
