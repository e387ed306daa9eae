package org.handrail.web.chat;

import org.handrail.web.journal.Journals;
import org.handrail.web.security.Tokens;

/** Answers a hello: checks the token, then welcomes, replays what was missed, and shows where things stand. */
final class Greeter {
    private static final int MOST_BAD_TOKENS = 3;
    private static final int VERSION = 1;

    private final Lanes lanes;
    private final Standings standings;
    private final Journals journals;
    private final Tokens tokens;
    private final Hub hub;
    private final ChatSettings settings;

    Greeter(Lanes lanes, Standings standings, Journals journals, Tokens tokens, Hub hub, ChatSettings settings) {
        this.lanes = lanes;
        this.standings = standings;
        this.journals = journals;
        this.tokens = tokens;
        this.hub = hub;
        this.settings = settings;
    }

    void greet(Line line, ClientFrame.Hello hello) {
        switch (tokens.check(hello.token(), hello.conversation())) {
            case Tokens.Checked.Valid valid ->
                welcome(line, hello, new Line.Pass(hello.conversation(), valid.expires()));
            case Tokens.Checked.Expired expired -> line.send(ServerFrame.Err.of(ErrorCode.TOKEN_EXPIRED, null));
            case Tokens.Checked.Invalid invalid -> {
                line.send(ServerFrame.Err.of(ErrorCode.TOKEN, null));
                if (line.badToken() >= MOST_BAD_TOKENS) {
                    line.end(Ending.BAD_TOKENS, 0);
                }
            }
        }
    }

    /** In the conversation's lane, so that no entry falls between the replay and what is published. */
    private void welcome(Line line, ClientFrame.Hello hello, Line.Pass pass) {
        Boolean here = lanes.in(hello.conversation(), () -> {
            Standing standing = standings.of(hello.conversation());
            if (standing != null && hub.join(line, pass)) {
                welcome(line, hello, standing);
            } else if (standing != null) {
                line.end(Ending.TOO_MANY, 0);
            }
            return standing != null;
        });
        if (!here) {
            line.send(ServerFrame.Err.of(ErrorCode.UNKNOWN_CONVERSATION, null));
            line.end(Ending.CONVERSATION_GONE, 0);
        }
    }

    private void welcome(Line line, ClientFrame.Hello hello, Standing standing) {
        long seq = standing.conversation().seq();
        boolean known = hello.epoch().equals(journals.epoch()) && hello.after() >= 0 && hello.after() <= seq;
        line.send(new ServerFrame.Welcome(
                VERSION,
                hello.conversation(),
                journals.epoch(),
                seq,
                known,
                settings.ping().toSeconds(),
                EntryFrames.lower(standing.conversation().mode())));
        if (!known) {
            line.send(new ServerFrame.Reset(journals.epoch()));
        }
        line.replay(hello.conversation(), known ? hello.after() : 0, seq);
        line.send(line.labelled() ? standing.view() : standing.labelledView());
    }
}
