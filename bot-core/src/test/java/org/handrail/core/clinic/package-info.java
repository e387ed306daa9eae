@NullMarked
package org.handrail.core.clinic;

import org.jspecify.annotations.NullMarked;
