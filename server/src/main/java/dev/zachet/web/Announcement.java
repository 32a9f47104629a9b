package dev.zachet.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the address, once the first page has really been answered. */
@Component
class Announcement {
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final String data;
    private final String address;

    Announcement(@Value("${zachet.data}") String data, Environment environment) {
        this.data = data;
        this.address = environment.getProperty("server.address", "127.0.0.1");
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            URI page = URI.create("http://localhost:" + web.getWebServer().getPort() + "/");
            Thread.ofVirtual().name("announcement").start(() -> tell(page));
        }
    }

    private void tell(URI page) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(local(page)).timeout(PATIENCE).build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status == OK) {
                LOG.info("Zachet is ready: {}  (your data: {}; Ctrl-C stops it)", page, data);
            } else {
                LOG.error("The server is up, but its page answers {}", status);
            }
        } catch (IOException e) {
            LOG.error("The server is up, but its page does not answer: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The name localhost may lead to ::1, where a server bound to 127.0.0.1 does not listen. */
    private URI local(URI page) {
        boolean everywhere = address.equals("0.0.0.0") || address.equals("::");
        return URI.create("http://" + (everywhere ? "127.0.0.1" : address) + ":" + page.getPort() + "/");
    }
}
