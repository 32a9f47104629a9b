package dev.zachet.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests on one real server, each with a database of its own. */
abstract class LabScenario {
    static final Bounds BOUNDS = Bounds.of(Duration.ofSeconds(20));
    static final Bounds SHORT = Bounds.of(Duration.ofMillis(400));

    /** A clock that is set by hand, shared by all tests on the server. */
    static final class Hand implements InstantSource {
        volatile Instant at = Instant.parse("2026-11-25T00:00:00Z");

        @Override
        public Instant instant() {
            return at;
        }
    }

    static final Hand CLOCK = new Hand();
    static final Lab LAB = new Lab(Place.Here.usual(), CLOCK);
    static final Template SHOP = new Template("shop", List.of(main(), hidden()), Set.of());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(LAB::close));
    }

    Clone clone;
    Session learner;

    private static Template.Part main() {
        return new Template.Part("schema.sql", Template.VISIBLE, """
                create table customer (id int primary key, name text not null, city text);
                create table orders (id int primary key, customer_id int references customer, total numeric(10, 2));
                insert into customer select n, 'customer ' || n, nullif('city ' || n % 3, 'city 0') from generate_series(1, 50) n;
                insert into orders select n, n % 40 + 1, n * 1.5 from generate_series(1, 200) n""");
    }

    private static Template.Part hidden() {
        return new Template.Part("schema.sql", "s1", """
                create table customer (id int primary key, name text not null, city text);
                insert into customer values (1, 'the hidden one', null)""");
    }

    @BeforeEach
    void takeClone() throws LabUnavailable, InterruptedException {
        clone = LAB.take(SHOP);
        learner = clone.session();
        learner.begin(Template.VISIBLE, BOUNDS);
    }

    @AfterEach
    void closeClone() {
        clone.close();
    }

    Ran run(String sql) throws InterruptedException {
        return learner.run(sql, BOUNDS);
    }

    /** The one value of a query that has to work. */
    String value(String sql) throws InterruptedException {
        return value(learner, sql);
    }

    static String value(Session session, String sql) throws InterruptedException {
        Ran ran = session.run(sql, BOUNDS);
        assertThat(ran).as(sql).isInstanceOf(Ran.Rows.class);
        return String.valueOf(((Ran.Rows) ran).grid().rows().getFirst().getFirst());
    }

    /** Refused by PostgreSQL with this SQLSTATE. */
    void refused(String sql, String... states) throws InterruptedException {
        Ran ran = run(sql);
        assertThat(ran).as(sql).isInstanceOf(Ran.Failed.class);
        assertThat(((Ran.Failed) ran).sqlState()).as("%s: %s", sql, ran).isIn((Object[]) states);
    }

    /** Others are served as if nothing had happened. */
    void othersAreServed() throws LabUnavailable, InterruptedException {
        try (Clone other = LAB.take(SHOP);
                Session session = other.session()) {
            session.begin(Template.VISIBLE, BOUNDS);
            assertThat(value(session, "select count(*) from customer")).isEqualTo("50");
        }
    }
}
