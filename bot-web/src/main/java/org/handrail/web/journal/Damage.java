package org.handrail.web.journal;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** How far a failed write reaches. */
enum Damage {
    /** Only this write is wrong; others go through. */
    THIS_WRITE,
    /** No write goes through for now. */
    STORE,
    /** No write goes through, and the connection is not to be trusted any more. */
    CONNECTION;

    private static final int PRIMARY_CODE = 0xff;

    static Damage of(Exception why) {
        if (!(why instanceof SQLiteException sqlite)) {
            return why instanceof RuntimeException ? THIS_WRITE : CONNECTION;
        }
        int code = sqlite.getResultCode().code & PRIMARY_CODE;
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT.code
                || code == SQLiteErrorCode.SQLITE_TOOBIG.code
                || code == SQLiteErrorCode.SQLITE_MISMATCH.code
                || code == SQLiteErrorCode.SQLITE_ERROR.code) {
            return THIS_WRITE;
        }
        boolean waits = code == SQLiteErrorCode.SQLITE_FULL.code
                || code == SQLiteErrorCode.SQLITE_BUSY.code
                || code == SQLiteErrorCode.SQLITE_LOCKED.code;
        return waits ? STORE : CONNECTION;
    }
}
