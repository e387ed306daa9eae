@org.jspecify.annotations.NullMarked
package org.handrail.core.learned;
