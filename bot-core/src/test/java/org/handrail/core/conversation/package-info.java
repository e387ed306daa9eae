@NullMarked
package org.handrail.core.conversation;

import org.jspecify.annotations.NullMarked;
