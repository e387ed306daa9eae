/** The command line; runs without Spring. */
@NullMarked
package org.handrail.web.cli;

import org.jspecify.annotations.NullMarked;
