package org.handrail.core.safety;
import java.util.List;
public final class Screen {
    private final Flags flags;
    private Screen(Flags flags) { this.flags = flags; }
    public static Screen of(Flags flags) { return new Screen(flags); }
    public List<Hit> screen(String text, double fever) { return List.copyOf(flags.flags().isEmpty() || text.isEmpty() || fever < 0 ? List.<Hit>of() : new java.util.ArrayList<Hit>()); }
}
