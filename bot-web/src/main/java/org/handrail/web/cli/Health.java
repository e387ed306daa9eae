package org.handrail.web.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks a running server whether it is ready; the container's health check. */
@Command(
        name = "health",
        description = "Asks a running Handrail on this machine whether it takes conversations.",
        mixinStandardHelpOptions = true)
final class Health implements Callable<Integer> {
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int READY = 200;

    @Option(
            names = "--port",
            defaultValue = "${env:SERVER_PORT:-8080}",
            description = "The server's port (default: ${DEFAULT-VALUE}).")
    private int port;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        URI readiness = URI.create("http://localhost:%d/actuator/health/readiness".formatted(port));
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
            HttpRequest ask = HttpRequest.newBuilder(readiness).timeout(LONGEST).build();
            int status = client.send(ask, BodyHandlers.discarding()).statusCode();
            out.println(status == READY ? "ready" : "not ready: the server answered " + status);
            return status == READY ? Handrail.HOLDS : Handrail.FALLS_SHORT;
        } catch (IOException e) {
            out.printf("not ready: nothing answers on port %d%n", port);
            return Handrail.FALLS_SHORT;
        }
    }
}
