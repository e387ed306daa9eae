/** A dialogue's rows, compiled: facts in, decisions with their reasons out. */
@NullMarked
package org.handrail.core.rulebook;

import org.jspecify.annotations.NullMarked;
