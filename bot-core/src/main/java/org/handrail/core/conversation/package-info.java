/** A conversation is the fold of its events; the journal is the only source of truth. */
@NullMarked
package org.handrail.core.conversation;

import org.jspecify.annotations.NullMarked;
