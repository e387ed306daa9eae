@NullMarked
package org.handrail.web.rules;

import org.jspecify.annotations.NullMarked;
