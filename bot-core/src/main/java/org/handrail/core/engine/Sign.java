package org.handrail.core.engine;

import java.util.List;
import org.handrail.core.safety.Level;

/**
 * A sign of danger as a person can tap it, without typing a word.
 *
 * @param flag what it raises
 * @param level how fast somebody must act
 * @param quiet whether it is for people who may be watched: nothing on the screen may tell that it was tapped
 * @param title what is happening, in a few words
 * @param signs what belongs to it
 */
public record Sign(String flag, Level level, boolean quiet, String title, List<String> signs) {
    public Sign {
        signs = List.copyOf(signs);
    }
}
