package org.handrail.core.rulebook.drools;

import java.util.List;
import org.handrail.core.dialogue.Row;

/** One bit for each row. */
final class Marks {
    private final long[] words;

    Marks(int rows) {
        this(new long[(rows + Long.SIZE - 1) / Long.SIZE]);
    }

    private Marks(long[] words) {
        this.words = words;
    }

    Marks copy() {
        return new Marks(words.clone());
    }

    void set(int row) {
        words[row / Long.SIZE] |= 1L << row;
    }

    boolean isSet(int row) {
        return (words[row / Long.SIZE] & 1L << row) != 0;
    }

    /** The marked ones of these rows, in their order. */
    List<Row> of(List<Row> rows) {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        Row[] marked = new Row[count];
        int next = 0;
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                marked[next++] = rows.get(word * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
        return List.of(marked);
    }
}
