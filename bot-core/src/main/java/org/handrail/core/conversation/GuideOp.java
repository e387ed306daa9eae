package org.handrail.core.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One change a person makes to their guide. Lines are named by their ids. All bounds of what can be changed stand here. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GuideOp.Add.class, name = "add"),
    @JsonSubTypes.Type(value = GuideOp.Edit.class, name = "edit"),
    @JsonSubTypes.Type(value = GuideOp.Remove.class, name = "remove"),
    @JsonSubTypes.Type(value = GuideOp.Restore.class, name = "restore"),
    @JsonSubTypes.Type(value = GuideOp.Top.class, name = "top"),
    @JsonSubTypes.Type(value = GuideOp.Untop.class, name = "untop"),
    @JsonSubTypes.Type(value = GuideOp.Move.class, name = "move"),
    @JsonSubTypes.Type(value = GuideOp.Undo.class, name = "undo")
})
public sealed interface GuideOp {
    /** Lines in the top three. */
    int MOST_TOP = 3;
    /** Questions of a person's own that stand on the guide. */
    int MOST_OWN = 20;
    /** Removed questions of a person's own that can still be put back; the oldest goes first. */
    int MOST_OWN_REMOVED = 20;
    /** Longest question, in characters. */
    int LONGEST = 400;
    /** Changes that can be taken back, one after the other. */
    int MOST_UNDO = 10;

    /** A question of the person's own. */
    record Add(String text) implements GuideOp {}

    /** Other words for a line. */
    record Edit(String line, String text) implements GuideOp {}

    record Remove(String line) implements GuideOp {}

    /** Puts a removed line back. */
    record Restore(String line) implements GuideOp {}

    /** Puts a line in the top three. */
    record Top(String line) implements GuideOp {}

    record Untop(String line) implements GuideOp {}

    /** One place up or down, within the top three or within its topic. */
    record Move(String line, boolean up) implements GuideOp {}

    /** Takes the last change back. */
    record Undo() implements GuideOp {}
}
