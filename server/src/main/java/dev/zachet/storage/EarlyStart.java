package dev.zachet.storage;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Starts our own PostgreSQL as soon as the settings are known, while the application is still putting itself together:
 * on two cores that takes half a second off every start.
 */
final class EarlyStart implements ApplicationContextInitializer<GenericApplicationContext>, Ordered {
    private static final Executor OWN_THREAD =
            work -> Thread.ofPlatform().name("postgres-start").start(work);

    /** Last, since others may still change the settings. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        Environment settings = context.getEnvironment();
        if (settings.getRequiredProperty("zachet.database.url").isEmpty()) {
            Path data = Path.of(settings.getRequiredProperty("zachet.data"));
            Starting starting =
                    new Starting(CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(data), OWN_THREAD));
            DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
            beans.registerSingleton("startingDatabase", starting);
            // also when the context fails: a PostgreSQL must not outlive the application that asked for it
            beans.registerDisposableBean("startingDatabase", starting);
        }
    }

    /** A database on its way up. */
    record Starting(CompletableFuture<EmbeddedDatabase> database) implements DisposableBean {
        /**
         * Waits until it is there.
         *
         * @throws StorageUnavailable when it did not start
         */
        EmbeddedDatabase started() {
            try {
                return database.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof StorageUnavailable reason ? reason : e;
            }
        }

        @Override
        public void destroy() {
            if (!database.handle((_, failure) -> failure != null).join()) {
                database.join().close();
            }
        }
    }
}
