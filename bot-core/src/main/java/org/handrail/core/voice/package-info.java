/** A dialogue's words as one person at one clinic reads them. */
@NullMarked
package org.handrail.core.voice;

import org.jspecify.annotations.NullMarked;
