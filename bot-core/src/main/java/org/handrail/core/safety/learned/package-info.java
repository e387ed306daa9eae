/** What is learned from sentences people wrote: whether a text sounds like danger, and which of those sentences it is nearest to. */
@org.jspecify.annotations.NullMarked
package org.handrail.core.safety.learned;
