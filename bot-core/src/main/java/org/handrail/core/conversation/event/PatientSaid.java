package org.handrail.core.conversation.event;

import org.handrail.core.conversation.Utterance;

/**
 * The person typed, tapped or did something; the first event of every turn but the opening one.
 *
 * @param cm the client's id of the message, unique in its conversation
 * @param shown their words as the transcript shows them; empty = nothing
 */
public record PatientSaid(String cm, Utterance utterance, String shown) implements Event {}
