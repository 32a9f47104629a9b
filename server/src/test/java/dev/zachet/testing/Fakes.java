package dev.zachet.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** Puts the fake sandbox, the manual clock, the fixture bank and a data folder into an application before it starts. */
@Order(0)
public final class Fakes implements ApplicationContextInitializer<GenericApplicationContext> {
    /** The sandbox of the applications that tests share. */
    public static final FakeSandbox SANDBOX = new FakeSandbox();

    /** The clock of all applications. */
    public static final ManualClock CLOCK = new ManualClock();

    /** The bank of all applications that have none of their own. */
    public static final Path BANK = Path.of("src", "test", "resources", "bank");

    private final Supplier<Path> data;
    private final Path bank;
    private final FakeSandbox sandbox;

    /** For the application that the HTTP tests share. */
    public Fakes() {
        this(() -> Shared.DATA, SANDBOX);
    }

    /** For an application of one's own. */
    public Fakes(Supplier<Path> data, FakeSandbox sandbox) {
        this(data, BANK, sandbox);
    }

    /** For an application with a bank of its own. */
    public Fakes(Supplier<Path> data, Path bank, FakeSandbox sandbox) {
        this.data = data;
        this.bank = bank;
        this.sandbox = sandbox;
    }

    private static final class Shared {
        private static final Path DATA = TestFolder.data("http");
    }

    @Override
    public void initialize(GenericApplicationContext application) {
        Map<String, Object> settings = Map.of(
                "zachet.data", data.get().toString(),
                "zachet.content", bank.toString(),
                "zachet.queue.capacity", "4",
                "zachet.queue.per-learner", "3",
                "zachet.trace.per-learner", "2",
                "server.port", "0");
        application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fakes", settings));
        application.addBeanFactoryPostProcessor(factory -> {
            DefaultListableBeanFactory beans = (DefaultListableBeanFactory) factory;
            replace(beans, "sandbox", new RootBeanDefinition(FakeSandbox.class, () -> sandbox));
            replace(beans, "clock", new RootBeanDefinition(ManualClock.class, () -> CLOCK));
        });
    }

    private static void replace(DefaultListableBeanFactory beans, String name, RootBeanDefinition by) {
        beans.removeBeanDefinition(name);
        beans.registerBeanDefinition(name, by);
    }
}
