package org.handrail.web.journal;

import java.nio.file.Path;

class SqliteJournalsTest extends JournalsContract {
    @Override
    Store open(Path data) {
        return new SqliteStore(data);
    }
}
