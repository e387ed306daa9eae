/** Conversations for doors that only read them: their journal, and what it takes to tell it. */
@NullMarked
package org.handrail.web.conversations;

import org.jspecify.annotations.NullMarked;
