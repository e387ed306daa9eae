@NullMarked
package org.handrail.core.yaml;

import org.jspecify.annotations.NullMarked;
