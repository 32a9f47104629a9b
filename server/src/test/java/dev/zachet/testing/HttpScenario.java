package dev.zachet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.ZachetApplication;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A test against the whole application, started once for all of them; each begins with a learner who has done nothing. */
@SpringBootTest(classes = ZachetApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Fakes.class)
public abstract class HttpScenario {
    protected static final FakeSandbox SANDBOX = Fakes.SANDBOX;
    protected static final ManualClock CLOCK = Fakes.CLOCK;

    private Caller caller = new Caller(0);

    @BeforeEach
    void startAfresh(@LocalServerPort int port) {
        caller = new Caller(port);
        SANDBOX.mend();
        assertThat(caller.delete("/api/learner?confirm=delete").status()).isEqualTo(204);
    }

    /** What calls the application. */
    protected Caller http() {
        return caller;
    }
}
