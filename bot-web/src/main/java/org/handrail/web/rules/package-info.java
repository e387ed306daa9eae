/** The authored content on disk and in the store, compiled on demand. */
@NullMarked
package org.handrail.web.rules;

import org.jspecify.annotations.NullMarked;
