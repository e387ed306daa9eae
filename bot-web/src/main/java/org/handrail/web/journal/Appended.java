package org.handrail.web.journal;

/** What became of a turn that was to be appended. */
public sealed interface Appended {

    /** It is on disk. */
    record Stored() implements Appended {}

    /**
     * It was not stored: the message was taken before.
     *
     * @param seq of the entry that holds the message
     */
    record Repeated(long seq) implements Appended {}

    /**
     * It was not stored: the journal does not stand where the turn begins.
     *
     * @param seq where the journal stands; 0 = there is none
     */
    record Overtaken(long seq) implements Appended {}

    /** It was not stored: the store did not take it. Nothing of it is there. */
    record Failed(String why) implements Appended {}
}
