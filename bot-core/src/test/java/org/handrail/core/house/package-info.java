/** What holds for the house as a whole: purity, arrows, sizes, formatting. */
@NullMarked
package org.handrail.core.house;

import org.jspecify.annotations.NullMarked;
