@NullMarked
package org.handrail.core.engine;

import org.jspecify.annotations.NullMarked;
