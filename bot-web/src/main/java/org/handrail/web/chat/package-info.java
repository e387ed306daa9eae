/** The patient's door: sockets, turns, and what travels over the wire. */
@NullMarked
package org.handrail.web.chat;

import org.jspecify.annotations.NullMarked;
