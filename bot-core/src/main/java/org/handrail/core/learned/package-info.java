/** What is learned from sentences people wrote: what a text sounds like, and which of those sentences it is nearest to. */
@org.jspecify.annotations.NullMarked
package org.handrail.core.learned;
