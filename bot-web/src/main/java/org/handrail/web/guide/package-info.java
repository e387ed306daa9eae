/** The guide as its owner takes it away: a tagged PDF, plain text, and a link that works for some days. */
@NullMarked
package org.handrail.web.guide;

import org.jspecify.annotations.NullMarked;
