package org.handrail.web.journal;

import java.nio.file.Path;

class SqliteSharesTest extends SharesContract {
    @Override
    JournalsContract.Store open(Path data) {
        return new SqliteStore(data);
    }
}
