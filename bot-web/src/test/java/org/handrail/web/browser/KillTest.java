package org.handrail.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The server dies in mid-conversation, three times, at the worst moments. The person only sees "Reconnecting". */
@ExtendWith(Devices.class)
class KillTest {
    private static final String KEPT = "Reconnecting. Your answer is kept.";

    private @TempDir Path data;

    @Test
    void nothingIsLostOrDoubledWhenTheServerIsKilled(Chromium chromium) throws Exception {
        try (Server server = new Server(data);
                Device device = new Device(chromium.browser(), server.origin(), Screen.DESKTOP)) {
            Tab chat = device.chat();
            Opening.shortWay(chat);

            killedWhileNothingIsUnderWay(server, chat);
            killedBeforeAnAnswerIsRead(server, chat);
            killedAfterAnAnswerIsStoredButBeforeAnyoneHears(server, device, chat);

            chat.choose(Opening.HORMONE_RESULT, "Yes, ER or PR is positive");
            chat.isAsked(Opening.GOAL);
            assertThat(chat.at(".mine")).hasCount(9);
            assertSameInANewTab(device, chat);
        }
        assertStoreIsWhole();
    }

    private static void killedWhileNothingIsUnderWay(Server server, Tab chat) throws Exception {
        List<String> before = chat.transcript();
        server.kill();
        assertThat(chat.at(".line-state p")).hasText("Reconnecting. What you told us is kept.");
        server.startAgain();
        assertThat(chat.at(".line-state")).isHidden();
        assertThat(chat.transcript()).isEqualTo(before);
        chat.choose(Opening.WHAT_CHANGED, "A scan showed growth");
        chat.isAsked(Opening.STAGE);
    }

    private static void killedBeforeAnAnswerIsRead(Server server, Tab chat) throws Exception {
        server.freeze();
        chat.choose(Opening.STAGE, "Yes, it is stage 4");
        assertThat(chat.at(".question .primary")).hasText("Sending …");
        server.kill();
        assertThat(chat.at(".line-state p")).hasText(KEPT);
        server.startAgain();
        chat.isAsked(Opening.TYPE);
        assertThat(chat.at(".mine").filter(Tab.text("Yes, it is stage 4"))).hasCount(1);
    }

    private static void killedAfterAnAnswerIsStoredButBeforeAnyoneHears(Server server, Device device, Tab chat)
            throws Exception {
        device.deafen();
        chat.choose(Opening.TYPE, "I was told HER2-low");
        chat.page()
                .waitForCondition(
                        () -> device.unheard().stream().anyMatch(frame -> frame.contains("\"t\":\"ok\"")),
                        new Page.WaitForConditionOptions().setTimeout(Chromium.PATIENCE_MS));
        chat.isAsked(Opening.TYPE);
        server.kill();
        assertThat(chat.at(".line-state p")).hasText(KEPT);
        server.startAgain();
        chat.isAsked(Opening.HORMONE_RESULT);
        assertThat(chat.at(".mine").filter(Tab.text("I was told HER2-low"))).hasCount(1);
    }

    private static void assertSameInANewTab(Device device, Tab chat) {
        Tab other = device.chat();
        other.isAsked(Opening.GOAL);
        assertThat(other.transcript()).isEqualTo(chat.transcript());
    }

    /** One conversation, entries 1 … n without a hole, and each message stored once. */
    private void assertStoreIsWhole() throws SQLException {
        List<Long> seqs = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("handrail.db"));
                Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery("select seq, cm from entries order by conversation, seq")) {
            while (rows.next()) {
                seqs.add(rows.getLong("seq"));
                if (rows.getString("cm") != null) {
                    messages.add(rows.getString("cm"));
                }
            }
        }
        assertThat(seqs)
                .isEqualTo(LongStream.rangeClosed(1, seqs.size()).boxed().toList());
        assertThat(messages).hasSize(9).doesNotHaveDuplicates();
    }
}
