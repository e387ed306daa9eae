package org.handrail.core.safety;

/** How many slips of a finger make one word of another: a letter changed, added or left out, or two neighbours swapped. */
public final class TypingErrors {
    private TypingErrors() {}

    /** The number of slips; where there are more than {@code most}, any number above it. */
    public static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], last[j]));
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }

    /** Which letters a word has, as bits: one slip changes at most two of them, so most words need no closer look. */
    public static int letters(String word) {
        int bits = 0;
        for (int at = 0; at < word.length(); at++) {
            bits |= 1 << (word.charAt(at) & 31);
        }
        return bits;
    }
}
