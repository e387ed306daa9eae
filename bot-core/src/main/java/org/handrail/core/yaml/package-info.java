/** YAML text to a tree in which every value knows its place. */
@NullMarked
package org.handrail.core.yaml;

import org.jspecify.annotations.NullMarked;
