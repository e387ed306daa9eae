package org.handrail.web.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.handrail.web.HandrailApplication;

/** The real server as a process of its own, on a port and a data folder that outlive it: to be killed and started again. */
final class Server implements AutoCloseable {
    private final Path data;
    private final int port;
    private Process process;

    Server(Path data) throws IOException {
        this.data = data;
        this.port = freePort();
        this.process = start();
    }

    String origin() {
        return "http://localhost:" + port;
    }

    /** Takes the processor away from it: what is sent now lies in the socket, unread. */
    void freeze() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** SIGKILL: nothing can be finished, flushed or said. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void startAgain() throws IOException {
        process = start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Process start() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                HandrailApplication.class.getName(),
                "--server.port=" + port,
                "--handrail.data=" + data,
                "--handrail.rules=" + OwnFolder.RULES,
                "--handrail.openings-per-minute=" + OwnFolder.OPENINGS_PER_MINUTE);
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        waitUntilStarted(started);
        return started;
    }

    private static void waitUntilStarted(Process started) throws IOException {
        BufferedReader lines = started.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Started " + HandrailApplication.class.getSimpleName())) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(ignored -> {}));
                return;
            }
        }
        throw new AssertionError("The server did not start:\n" + said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
