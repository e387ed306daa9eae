/** Who is at the door. Each package below is a module of its own; see docs/adr and the module test. */
@NullMarked
package org.handrail.web;

import org.jspecify.annotations.NullMarked;
