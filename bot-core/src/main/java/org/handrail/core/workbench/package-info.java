/** What the studio and the command line need: check, play. Pure. */
@NullMarked
package org.handrail.core.workbench;

import org.jspecify.annotations.NullMarked;
