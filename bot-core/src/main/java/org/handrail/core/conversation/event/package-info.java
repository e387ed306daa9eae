/** What happened in a conversation, in the past tense; one small record per file. */
@NullMarked
package org.handrail.core.conversation.event;

import org.jspecify.annotations.NullMarked;
