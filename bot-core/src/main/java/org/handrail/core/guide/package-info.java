/** The personal appointment guide, as a value. */
@NullMarked
package org.handrail.core.guide;

import org.jspecify.annotations.NullMarked;
