/** What can be known about a conversation, and what is known. */
@NullMarked
package org.handrail.core.fact;

import org.jspecify.annotations.NullMarked;
