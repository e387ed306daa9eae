@NullMarked
package org.handrail.core.workbench;

import org.jspecify.annotations.NullMarked;
