/** The only place that knows Drools. */
@NullMarked
package org.handrail.core.rulebook.drools;

import org.jspecify.annotations.NullMarked;
