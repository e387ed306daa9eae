/** Where conversations are kept: append-only, gap-free, never a lost acknowledged turn. */
@NullMarked
package org.handrail.web.journal;

import org.jspecify.annotations.NullMarked;
