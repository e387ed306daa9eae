package org.handrail.core.rulebook.drools;

/** The board as shown to the rules of one stage. Drools takes each page for a new fact, so one session can see every stage. */
record Page(int stage, Board board) {}
