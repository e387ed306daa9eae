/** A clinic's settings: numbers to call, hours, origins, colours. */
@NullMarked
package org.handrail.core.clinic;

import org.jspecify.annotations.NullMarked;
