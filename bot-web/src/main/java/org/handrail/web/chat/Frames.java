package org.handrail.web.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the frames of a socket, each to where it belongs. */
final class Frames {
    private final Turns turns;
    private final Greeter greeter;
    private final Lanes lanes;
    private final Standings standings;
    private final Hub hub;
    private final InstantSource clock;

    Frames(Turns turns, Greeter greeter, Lanes lanes, Standings standings, Hub hub, InstantSource clock) {
        this.turns = turns;
        this.greeter = greeter;
        this.lanes = lanes;
        this.standings = standings;
        this.hub = hub;
        this.clock = clock;
    }

    void take(Line line, String text) {
        Instant now = clock.instant();
        Duration wait = line.bucket().take(now);
        try {
            ClientFrame frame = FrameReader.read(text);
            if (wait.isPositive()) {
                line.send(ServerFrame.Err.of(ErrorCode.RATE, cm(frame)).after(wait.toMillis()));
            } else {
                take(line, frame, now);
            }
        } catch (BadFrame e) {
            line.send(e.answer());
        }
    }

    private static @Nullable String cm(ClientFrame frame) {
        return frame instanceof ClientFrame.Msg msg ? msg.cm() : null;
    }

    private void take(Line line, ClientFrame frame, Instant now) {
        switch (frame) {
            case ClientFrame.Hello hello -> greeter.greet(line, hello);
            case ClientFrame.Ping ping -> line.send(new ServerFrame.Pong());
            case ClientFrame.Pong pong -> {}
            case ClientFrame.Msg msg -> {
                Line.Pass pass = pass(line, msg.cm(), now);
                if (pass != null) {
                    line.send(turns.take(pass.conversation(), msg.cm(), msg.utterance()));
                }
            }
            case ClientFrame.WantGuide want -> tell(line, now, standing -> standing.guide(now));
            case ClientFrame.WantSigns want -> tell(line, now, Standing::signs);
            // Read up to here, and typing: nothing follows from them in this room yet.
            case ClientFrame.Ack ack -> pass(line, null, now);
            case ClientFrame.Typing typing -> pass(line, null, now);
        }
    }

    /** What lets this line speak; null when it may not, which it was told. */
    private Line.@Nullable Pass pass(Line line, @Nullable String cm, Instant now) {
        Line.Pass pass = line.pass();
        if (pass == null) {
            line.send(ServerFrame.Err.of(ErrorCode.ORDER, cm));
            return null;
        }
        if (!pass.until().isAfter(now)) {
            hub.leave(line);
            line.send(ServerFrame.Err.of(ErrorCode.TOKEN_EXPIRED, cm));
            return null;
        }
        return pass;
    }

    /** What follows from a conversation as it stands, for whoever asks. */
    private void tell(Line line, Instant now, Function<Standing, ServerFrame> frame) {
        Line.Pass pass = pass(line, null, now);
        if (pass != null) {
            line.send(lanes.in(pass.conversation(), () -> {
                Standing standing = standings.of(pass.conversation());
                return standing == null
                        ? ServerFrame.Err.of(ErrorCode.UNKNOWN_CONVERSATION, null)
                        : frame.apply(standing);
            }));
        }
    }
}
