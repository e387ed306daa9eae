/** From the text of a dialogue's files to a checked {@link org.handrail.core.dialogue.Dialogue}: one reader per kind of file, one class per check. */
@NullMarked
package org.handrail.core.dialogue.loading;

import org.jspecify.annotations.NullMarked;
