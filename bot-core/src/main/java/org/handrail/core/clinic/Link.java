package org.handrail.core.clinic;

/**
 * Another website a clinic shows.
 *
 * @param url https, with nothing in it about the person who follows it
 */
public record Link(String id, LinkKind kind, ByLanguage title, String url) {}
