package dev.zachet.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.lab.Lab;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.lab.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Plays on a real PostgreSQL. A timeline is compared with a file; {@code -Dzachet.update=true} writes it anew. */
class PlayingTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/zachet/isolation");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Lab LAB = new Lab(Place.Here.usual(), InstantSource.system());
    private static final Playing PLAYING = new Playing(LAB);
    private static final String ACCOUNTS = """
            create table account (id int primary key, balance int not null check (balance >= 0));
            insert into account values (1, 100), (2, 100)""";

    @AfterAll
    static void stop() {
        LAB.close();
    }

    /** Steps as {@code A: statement}; {@code A!} is a crash. */
    private static Scenario scenario(Level level, String setup, String lines) {
        List<Step> steps = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            String session = line.strip().substring(0, 1);
            String rest = line.strip().substring(1);
            steps.add(rest.equals("!") ? new Step.Crash(session) : new Step.Statement(session, rest.substring(2)));
        }
        List<String> sessions =
                steps.stream().map(Step::session).distinct().sorted().toList();
        return new Scenario(setup, level, sessions, steps, "select * from account order by id");
    }

    private static void equalsGolden(String name, Scenario scenario) throws Exception {
        String played = JSON.writeValueAsString(PLAYING.play(scenario)) + "\n";
        Path file = GOLDEN.resolve(name + ".json");
        if (Boolean.getBoolean("zachet.update")) {
            write(file, played);
        }
        assertThat(played).isEqualTo(Files.readString(file));
        assertThat(JSON.writeValueAsString(PLAYING.play(scenario)) + "\n").isEqualTo(played);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aDeadlockEndsTheOneThatClosedTheCircle() throws Exception {
        equalsGolden("deadlock", scenario(Level.READ_COMMITTED, ACCOUNTS, """
                A: begin
                B: begin
                A: update account set balance = balance - 10 where id = 1
                B: update account set balance = balance - 20 where id = 2
                A: update account set balance = balance + 10 where id = 2
                B: update account set balance = balance + 20 where id = 1
                B: commit
                A: commit"""));
    }

    @Test
    void whatABlockedSessionIsToDoNextWaits() throws Exception {
        equalsGolden("queue", scenario(Level.READ_COMMITTED, ACCOUNTS, """
                A: begin
                A: update account set balance = 70 where id = 1
                B: begin
                B: select balance from account where id = 1 for update
                B: update account set balance = balance - 1 where id = 1
                C: update account set balance = balance - 2 where id = 1
                A: commit
                B: commit"""));
    }

    @Test
    void aSecondWriterAtRepeatableReadFails() throws Exception {
        equalsGolden("concurrent-update", scenario(Level.REPEATABLE_READ, ACCOUNTS, """
                A: begin
                B: begin
                A: select balance from account where id = 1
                B: select balance from account where id = 1
                A: update account set balance = 60 where id = 1
                B: update account set balance = 40 where id = 1
                A: commit
                B: select 1
                B: commit"""));
    }

    @Test
    void aCrashUndoesWhatWasNotCommittedAndFreesItsLocks() throws Exception {
        equalsGolden("crash", scenario(Level.READ_COMMITTED, ACCOUNTS, """
                A: begin
                A: update account set balance = 0 where id = 1
                B: update account set balance = balance - 1 where id = 1
                A!
                A: select balance from account where id = 1"""));
    }

    @Test
    void aSessionThatIsEndedWhileItWaitsIsGone() throws Exception {
        Timeline timeline = PLAYING.play(scenario(Level.READ_COMMITTED, ACCOUNTS, """
                A: begin
                A: update account set balance = 1 where id = 1
                B: update account set balance = 2 where id = 1
                B!
                A: commit"""));

        assertThat(timeline.at(3, "B")).contains(new Happening.Dies());
        assertThat(timeline.outcome(4)).contains(new Happening.Commits());
    }

    @Test
    void whatStillWaitsAtTheEndChangesNothing() throws Exception {
        Timeline timeline = PLAYING.play(scenario(Level.READ_COMMITTED, ACCOUNTS, """
                A: begin
                A: update account set balance = 1 where id = 1
                B: update account set balance = 2 where id = 1"""));

        assertThat(timeline.outcome(2)).contains(new Happening.Blocks(List.of("A")));
        assertThat(Objects.requireNonNull(timeline.after()).rows().getFirst()).containsExactly("1", "100");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aLevelIsThatOfEveryTransaction(Level level) throws Exception {
        Timeline timeline = PLAYING.play(
                scenario(level, ACCOUNTS, "A: show transaction_isolation\nB: begin\nB: show transaction_isolation"));

        for (int step : new int[] {0, 2}) {
            assertThat(timeline.outcome(step))
                    .get()
                    .isInstanceOfSatisfying(
                            Happening.Sees.class,
                            sees -> assertThat(sees.grid().rows().getFirst()).containsExactly(level.sql()));
        }
    }

    @Test
    void tablesThatCannotBeMadeAreTold() throws Exception {
        Timeline timeline = PLAYING.play(scenario(Level.READ_COMMITTED, "create table a (\n  x nonsense)", "A: begin"));

        assertThat(timeline.setupFailed()).isEqualTo("type \"nonsense\" does not exist");
        assertThat(timeline.moments()).isEmpty();
    }

    @Test
    void aStatementWithoutEndIsStopped() throws Exception {
        Timeline timeline = PLAYING.play(scenario(
                Level.READ_COMMITTED,
                ACCOUNTS,
                "A: do $$ begin loop end loop; end $$\nB: update account set balance = 1"));

        assertThat(timeline.outcome(0)).contains(new Happening.Stopped());
        assertThat(timeline.outcome(1)).contains(new Happening.Changed(2));
    }

    @Test
    void statementsShareThePlaysTime() throws Exception {
        AtomicLong clock = new AtomicLong();
        Playing timed =
                new Playing(LAB, () -> clock.getAndAdd(Duration.ofSeconds(1).toNanos())); // a second at each look

        Timeline timeline = timed.play(scenario(Level.READ_COMMITTED, ACCOUNTS, """
                A: select 1
                A: select 2
                A: do $$ begin loop end loop; end $$
                B: do $$ begin loop end loop; end $$
                A: select 3"""));

        assertThat(timeline.outcome(1)).get().isInstanceOf(Happening.Sees.class);
        for (int step = 2; step < 5; step++) {
            assertThat(timeline.outcome(step)).contains(new Happening.Stopped());
        }
    }

    @Test
    void aFloodOfAdvisoryLocksEndsWithItsPlay() throws Exception {
        Scenario flood = scenario(
                Level.READ_COMMITTED,
                ACCOUNTS,
                "A: select sum(pg_try_advisory_lock(n)::int) from generate_series(1, 1000000) n");
        try {
            assertThat(PLAYING.play(flood).outcome(0)).get().isInstanceOf(Happening.Aborts.class);
        } catch (LabUnavailable full) {
            // the table of locks is the whole server's: while it is full, whoever watches the play may be refused first
            assertThat(full).hasMessageContaining("out of shared memory").hasMessageContaining("try again");
        }
        Timeline after = PLAYING.play(scenario(Level.READ_COMMITTED, ACCOUNTS, "A: select pg_try_advisory_lock(1)"));

        assertThat(after.outcome(0).map(Prediction::of)).contains(Prediction.of("sees true"));
    }

    @Test
    void aPlayMayNotTouchTheServer() throws Exception {
        Timeline timeline = PLAYING.play(scenario(Level.READ_COMMITTED, ACCOUNTS, """
                A: select pg_sleep(1)
                A: copy account to program 'id'
                A: set deadlock_timeout = '1h'
                A: create role mine
                A: create table filled as select repeat('x', 1000) from generate_series(1, 100000)"""));

        for (int step = 0; step < 5; step++) {
            assertThat(timeline.outcome(step))
                    .get()
                    .isInstanceOfAny(Happening.Aborts.class, Happening.Stopped.class, Happening.Dies.class);
        }
    }
}
