/** The authored content, put to the test: it loads, and its plays hold. */
@NullMarked
package org.handrail.rules;

import org.jspecify.annotations.NullMarked;
