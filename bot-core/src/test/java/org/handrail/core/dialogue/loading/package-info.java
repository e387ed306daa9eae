@NullMarked
package org.handrail.core.dialogue.loading;

import org.jspecify.annotations.NullMarked;
