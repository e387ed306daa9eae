/** Who may come in: tokens, origins, rates, and the headers of every answer. */
@NullMarked
package org.handrail.web.security;

import org.jspecify.annotations.NullMarked;
