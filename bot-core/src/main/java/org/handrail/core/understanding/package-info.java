/** From what a person typed to what they meant, with the phrase that matched. */
@NullMarked
package org.handrail.core.understanding;

import org.jspecify.annotations.NullMarked;
