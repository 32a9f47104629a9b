package dev.zachet.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a running application over HTTP as a page does, in English unless told otherwise. */
public final class Caller {
    static {
        // a test of who may call has to be able to lie about the host
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;
    private final String language;

    public Caller(int port) {
        this("http://localhost:" + port, "en");
    }

    private Caller(String root, String language) {
        this.root = root;
        this.language = language;
    }

    /** The same caller with another {@code Accept-Language}; empty for none. */
    public Caller in(String otherLanguage) {
        return new Caller(root, otherLanguage);
    }

    /** What came back. */
    public record Reply(int status, HttpHeaders headers, String text) {

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** A header that is there once, or an empty text. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    public Reply get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    public Reply delete(String path) {
        return send(request(path).DELETE().build());
    }

    public Reply post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)).build());
    }

    /** Sends a file. */
    public Reply post(String path, byte[] file, String type) {
        return send(request(path, "Content-Type", type)
                .POST(BodyPublishers.ofByteArray(file))
                .build());
    }

    /** What is downloaded from there. */
    public byte[] bytes(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public Reply put(String path, String body) {
        return send(request(path).PUT(BodyPublishers.ofString(body)).build());
    }

    public Reply patch(String path, String body, String... headers) {
        return send(request(path, headers)
                .method("PATCH", BodyPublishers.ofString(body))
                .build());
    }

    /** Hands a source in under a key of its own. */
    public Reply submit(String attempt, String source) {
        return handIn(attempt, UUID.randomUUID(), source, "submit");
    }

    public Reply handIn(String attempt, UUID key, String source, String purpose) {
        String body = JSON.writeValueAsString(new HandIn(source, purpose, false));
        return post("/api/attempts/" + attempt + "/submissions", body, "Idempotency-Key", key.toString());
    }

    private record HandIn(String source, String purpose, boolean noLibrary) {}

    /** Opens an exercise; the id of the attempt. */
    public String open(String exercise) {
        return post("/api/exercises/" + exercise + "/attempts", "{}")
                .json()
                .get("id")
                .stringValue();
    }

    /** Hands in and watches until there is a verdict; the last state seen. */
    public JsonNode judged(String attempt, String source) {
        String id = submit(attempt, source).json().get("id").stringValue();
        return events(id, _ -> {}).getLast();
    }

    /** All states that a submission's stream tells until it ends. */
    public List<JsonNode> events(String submission, Consumer<JsonNode> eachAsItComes) {
        HttpRequest request = request("/api/submissions/" + submission + "/events")
                .header("Accept", "text/event-stream")
                .GET()
                .build();
        List<JsonNode> states = new ArrayList<>();
        try (Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body()) {
            List<String> names = new ArrayList<>();
            lines.forEach(line -> {
                if (line.startsWith("event:")) {
                    names.add(line.substring("event:".length()).strip());
                } else if (line.startsWith("data:") && names.getLast().equals("submission")) {
                    JsonNode state = JSON.readTree(line.substring("data:".length()));
                    states.add(state);
                    eachAsItComes.accept(state);
                }
            });
        } catch (IOException e) {
            throw new AssertionError("the stream broke off", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return states;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).header("Content-Type", "application/json");
        if (!language.isEmpty()) {
            request.header("Accept-Language", language);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
