package org.handrail.core.conversation.event;

/** Nothing is left to ask; the guide is ready. */
public record GuideReady() implements Event {}
