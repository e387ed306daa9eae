/** The authored content as loaded, and its problems (file, line, column, fix). */
@NullMarked
package org.handrail.core.dialogue;

import org.jspecify.annotations.NullMarked;
