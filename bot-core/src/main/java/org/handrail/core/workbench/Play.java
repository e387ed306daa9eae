package org.handrail.core.workbench;

import java.util.List;

/**
 * A written example conversation that is also a test.
 *
 * @param file where it stands
 * @param title what it shows
 * @param clinic id of the clinic it takes place at
 * @param language language it is held in
 * @param head lines before the conversation, kept as they are
 * @param moves what the person does, in order, each with the answers written under it
 */
public record Play(String file, String title, String clinic, String language, List<String> head, List<Move> moves) {
    public Play {
        head = List.copyOf(head);
        moves = List.copyOf(moves);
    }

    /**
     * One {@code you:} line.
     *
     * @param line counted from 1
     * @param verb begin, tap, number, write, type, do, danger, guide, restart, walk
     * @param rest what follows the verb
     * @param comments comment lines before it, kept as they are
     * @param expected the answers written under it
     */
    public record Move(int line, String verb, String rest, List<String> comments, List<String> expected) {
        public Move {
            comments = List.copyOf(comments);
            expected = List.copyOf(expected);
        }
    }
}
