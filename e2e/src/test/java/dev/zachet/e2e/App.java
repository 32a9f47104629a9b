package dev.zachet.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The application as it was built, in a process of its own on a data folder of its own. */
final class App implements AutoCloseable {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String READY = "Zachet is ready";
    private static final long START_SECONDS = 120;

    private final Path data;
    private final int port;
    private Process process;

    private App(Path data, int port) {
        this.data = data;
        this.port = port;
        this.process = launch();
    }

    static App start(Path data) {
        return new App(data, freePort());
    }

    static Path root() {
        return ROOT;
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** What the server answers to a GET. */
    String get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", "en")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Kills it as a power cut would, and starts it again on the same data and port. */
    void crashAndRestart() {
        kill();
        process = launch();
    }

    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void restart() {
        process = launch();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        ROOT.resolve(".build/app/zachet.jar").toString())
                .directory(ROOT.toFile())
                .redirectErrorStream(true);
        builder.environment().put("ZACHET_DATA", data.toString());
        builder.environment().put("ZACHET_PORT", Integer.toString(port));
        try {
            Process started = builder.start();
            awaitReady(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what it says until it says that the page answers, and goes on reading so that it never blocks. */
    private static void awaitReady(Process started) {
        CountDownLatch ready = new CountDownLatch(1);
        StringBuffer said = new StringBuffer();
        Thread.ofVirtual().start(() -> {
            try (BufferedReader lines = started.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    said.append(line).append('\n');
                    if (line.contains(READY)) {
                        ready.countDown();
                    }
                }
            } catch (IOException e) {
                said.append(e.getMessage());
            }
        });
        try {
            if (!ready.await(START_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the application did not start:\n" + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
