package org.handrail.core.dialogue.loading;

import org.handrail.core.problem.Place;

/**
 * Where a band is declared.
 *
 * @param of where it names its number
 * @param from where its beginnings stand
 */
record DraftBand(Place of, Place from) {}
