package org.handrail.core.conversation.event;

/**
 * Another website on a card, as the person saw it.
 *
 * @param kind what it is about, as authors write it
 */
public record CardLink(String kind, String label, String url) {}
