/** The corridor of one turn: screen, understand, learn, decide, say. */
@NullMarked
package org.handrail.core.engine;

import org.jspecify.annotations.NullMarked;
