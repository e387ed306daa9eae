package org.handrail.core.rulebook.drools;

import java.util.List;
import org.handrail.core.dialogue.Condition;

/**
 * Rows of one stage that have the same conditions: one rule for Drools.
 *
 * @param name the id of the first row
 * @param conditions each once, never empty, in the order they are tested
 * @param rows by index
 */
record Group(String name, List<Condition> conditions, List<Integer> rows) {}
