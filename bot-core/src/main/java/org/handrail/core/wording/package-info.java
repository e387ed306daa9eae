/** How the words on the screen are written: how hard they are to read, and what they never say. */
@NullMarked
package org.handrail.core.wording;

import org.jspecify.annotations.NullMarked;
