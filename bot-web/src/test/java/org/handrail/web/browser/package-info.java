/** The widget as people meet it: a real server, a real browser. */
@org.jspecify.annotations.NullMarked
package org.handrail.web.browser;
