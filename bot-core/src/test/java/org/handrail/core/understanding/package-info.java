@NullMarked
package org.handrail.core.understanding;

import org.jspecify.annotations.NullMarked;
