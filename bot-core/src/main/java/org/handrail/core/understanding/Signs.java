package org.handrail.core.understanding;

import java.util.regex.Pattern;

/** The signs of lab reports as words, since signs are lost when words are compared: "er+ her2-" is "er positive her2 negative". */
final class Signs {
    private static final String NAMES = "er|pr|hr|re|rp|her[ -]?2|brca[ -]?[12]?|esr1|pik3ca|pd-?l1";
    private static final String END = "(?=$|[\\s,;.:/)]|er\\b|pr\\b|her)";
    private static final Pattern POSITIVE =
            Pattern.compile("\\b(" + NAMES + ")\\s?\\(?\\+{1,3}\\)?" + END, Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATIVE =
            Pattern.compile("\\b(" + NAMES + ")\\s?\\(?[-\u2013\u2212]{1,3}\\)?" + END, Pattern.CASE_INSENSITIVE);

    private Signs() {}

    static String spelled(String typed) {
        String positive = POSITIVE.matcher(typed).replaceAll("$1 positive ");
        return NEGATIVE.matcher(positive).replaceAll("$1 negative ");
    }
}
