package org.handrail.core.rulebook;
import java.util.Collection;
import java.util.List;
import org.handrail.core.dialogue.Row;
import org.handrail.core.fact.FactSpec;
public final class Rulebooks {
    private Rulebooks() {}
    public static Rulebook compile(List<Row> rows, Collection<FactSpec> facts) { throw new IllegalArgumentException(facts.toString() + rows); }
}
