package org.handrail.web.chat;

import org.jspecify.annotations.Nullable;

/** A frame that cannot be read; carries the answer to it. */
final class BadFrame extends Exception {
    private final ErrorCode code;
    private final @Nullable String cm;

    BadFrame(ErrorCode code, @Nullable String cm, String message) {
        super(message, null, false, false);
        this.code = code;
        this.cm = cm;
    }

    ServerFrame.Err answer() {
        return new ServerFrame.Err(cm, code.wire(), String.valueOf(getMessage()), code.retry(), 0, null);
    }
}
