package org.handrail.core.dialogue.loading;

import org.handrail.core.fact.FactKind;
import org.handrail.core.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a section of the guide prints.
 *
 * @param only the one kind that can be printed there; null = every kind that has words
 */
record PrintedFact(String fact, @Nullable FactKind only, Place place, String by) {}
