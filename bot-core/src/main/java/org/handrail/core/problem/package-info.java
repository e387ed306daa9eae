/** What an author can mend: what is wrong, where it stands, and how to mend it. */
@NullMarked
package org.handrail.core.problem;

import org.jspecify.annotations.NullMarked;
