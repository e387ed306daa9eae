package org.handrail.core.safety;

/** How fast somebody must act, worst first (clinical brief 3.1). */
public enum Level {
    EMERGENCY,
    URGENT,
    SAME_DAY;

    public boolean isWorseThan(Level other) {
        return compareTo(other) < 0;
    }
}
