@NullMarked
package org.handrail.core.wording;

import org.jspecify.annotations.NullMarked;
