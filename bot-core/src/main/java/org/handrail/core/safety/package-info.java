/** Signs of danger in what a person typed, in every text and before anything else. */
@NullMarked
package org.handrail.core.safety;

import org.jspecify.annotations.NullMarked;
