/** The authored content as loaded. */
@NullMarked
package org.handrail.core.dialogue;

import org.jspecify.annotations.NullMarked;
