package dev.zachet.judge;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code go-judge}: a server of its own for the benchmark, asked over HTTP on this machine alone. */
final class GoJudge implements Rival {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long NANOSECONDS = 1_000_000_000L;
    private static final JsonMapper JSON = new JsonMapper();

    private final Process server;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    /** Starts the server and returns when it answers. */
    GoJudge(Path goJudge) throws IOException, InterruptedException {
        int port = freePort();
        address = URI.create("http://127.0.0.1:" + port);
        server = new ProcessBuilder(goJudge.toString(), "-http-addr", "127.0.0.1:" + port, "-silent")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        awaitAnswer();
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                client.send(
                        HttpRequest.newBuilder(address.resolve("/version")).build(),
                        HttpResponse.BodyHandlers.discarding());
                return;
            } catch (ConnectException e) {
                if (!server.isAlive() || System.nanoTime() > latest) {
                    server.destroy();
                    throw new IOException("go-judge did not start", e);
                }
                Thread.sleep(20);
            }
        }
    }

    @Override
    public String name() {
        return "go-judge";
    }

    @Override
    public void submit() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/run"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question().toString()))
                .timeout(PATIENCE)
                .build();
        String answer =
                client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        JsonNode result = JSON.readTree(answer).path(0);
        if (!result.path("status").asString("").equals("Accepted")) {
            throw new IOException("go-judge said " + answer);
        }
        BenchJob.requireRight(result.path("files").path("stdout").asString(""));
    }

    private static ObjectNode question() {
        ObjectNode question = JSON.createObjectNode();
        ObjectNode command = question.putArray("cmd").addObject();
        ArrayNode arguments = command.putArray("args");
        arguments.add(PYTHON.toString()).add("-I").add("-c").add(BenchJob.program());
        command.putArray("env").add("PATH=/usr/bin:/bin");
        ArrayNode files = command.putArray("files");
        files.addObject().put("content", BenchJob.input());
        files.addObject().put("name", "stdout").put("max", 1 << 16);
        files.addObject().put("name", "stderr").put("max", 1 << 16);
        command.put("cpuLimit", 10 * NANOSECONDS).put("clockLimit", 30 * NANOSECONDS);
        command.put("memoryLimit", 512L << 20).put("procLimit", 50);
        return question;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
