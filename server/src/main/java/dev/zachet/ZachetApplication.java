package dev.zachet;

import com.fasterxml.uuid.Generators;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/** The server, with the one clock and the one source of ids that everything in it uses. */
@SpringBootApplication
@Modulithic(systemName = "Zachet")
@EnableAsync
public class ZachetApplication {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** UUIDv7: ids sort by the time at which they were made. */
    @Bean
    Supplier<UUID> ids() {
        return Generators.timeBasedEpochGenerator()::generate;
    }
}
