package org.handrail.web.chat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.web.HandrailApplication;

/** A server in a process of its own, which can be killed. */
final class ChildServer implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile(".*Jetty started on port (\\d+).*");

    private final Process process;
    private final Door door;

    private ChildServer(Process process, Door door) {
        this.process = process;
        this.door = door;
    }

    /** Starts a server on this data and these rules, and waits until it listens. */
    static ChildServer start(Path data, Path rules) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            HandrailApplication.class.getName(),
                            "--server.port=0",
                            "--handrail.data=" + data,
                            "--handrail.rules=" + rules)
                    .redirectErrorStream(true)
                    .start();
            return new ChildServer(process, new Door(port(process.inputReader())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port(BufferedReader log) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            lines.add(line);
            Matcher started = STARTED.matcher(line);
            if (started.matches()) {
                Thread.ofVirtual().start(() -> log.lines().forEach(rest -> {}));
                return Integer.parseInt(started.group(1));
            }
        }
        throw new AssertionError("the server did not start:\n" + String.join("\n", lines));
    }

    Door door() {
        return door;
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** SIGTERM; gives the exit code. */
    int terminate() throws InterruptedException {
        process.toHandle().destroy();
        return process.waitFor();
    }

    /** SIGTERM, without waiting. */
    void askToEnd() {
        process.toHandle().destroy();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
