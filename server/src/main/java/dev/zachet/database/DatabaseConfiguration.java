package dev.zachet.database;

import dev.zachet.isolation.Playing;
import dev.zachet.lab.Lab;
import dev.zachet.lab.Place;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lab, and the kinds of exercises that are tried in it. */
@Configuration
class DatabaseConfiguration {
    @Bean
    Lab lab(
            @Value("${zachet.lab.url}") String url,
            @Value("${zachet.lab.user}") String user,
            @Value("${zachet.lab.password}") String password,
            @Value("${zachet.lab.unpacked}") Path unpacked,
            InstantSource clock) {
        return new Lab(url.isEmpty() ? Place.Here.beside(unpacked) : new Place.Elsewhere(url, user, password), clock);
    }

    @Bean
    SqlKind sqlKind(Lab lab) {
        return new SqlKind(lab);
    }

    @Bean
    PlanKind planKind(Lab lab) {
        return new PlanKind(lab);
    }

    @Bean
    Playing playing(Lab lab) {
        return new Playing(lab);
    }

    @Bean
    Outcomes outcomes(Playing playing) {
        return new Outcomes(playing);
    }

    @Bean
    IsolationKind isolationKind(Playing playing, Outcomes outcomes) {
        return new IsolationKind(playing, outcomes);
    }
}
