package dev.zachet.storage;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the database: with no address given, our own in the data folder. */
@Configuration
class StorageConfiguration {
    private static final int CONNECTIONS = 10;

    @Bean
    @ConditionalOnExpression("'${zachet.database.url}'.isEmpty()")
    DataSource embeddedDataSource(EarlyStart.Starting starting) {
        EmbeddedDatabase database = starting.started();
        return pool(database.url(), database.user(), database.password());
    }

    @Bean
    @ConditionalOnExpression("!'${zachet.database.url}'.isEmpty()")
    DataSource externalDataSource(
            @Value("${zachet.database.url}") String url,
            @Value("${zachet.database.user}") String user,
            @Value("${zachet.database.password}") String password) {
        return pool(url, user, password);
    }

    private static DataSource pool(String url, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }
}
