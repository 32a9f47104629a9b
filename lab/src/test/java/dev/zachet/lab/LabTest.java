package dev.zachet.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LabTest extends LabScenario {

    @Test
    void tellsNullFromEmptyAndNamesTypes() throws Exception {
        Ran ran = run(
                "select null::text as a, '' as b, 1.50 as c, true as d, array[1, 2] as e, id as f from customer where id = 1");

        Grid grid = ((Ran.Rows) ran).grid();
        assertThat(grid.columns())
                .containsExactly(
                        new Grid.Column("a", "text"),
                        new Grid.Column("b", "text"),
                        new Grid.Column("c", "numeric"),
                        new Grid.Column("d", "bool"),
                        new Grid.Column("e", "_int4"),
                        new Grid.Column("f", "int4"));
        assertThat(grid.rows().getFirst()).containsExactly(null, "", "1.50", "true", "{1,2}", "1");
    }

    @Test
    void countsChangedRows() throws Exception {
        assertThat(run("update customer set city = 'x' where id <= 7"))
                .isInstanceOfSatisfying(
                        Ran.Changed.class, changed -> assertThat(changed.rows()).isEqualTo(7));
    }

    @Test
    void saysWhereAMistakeIs() throws Exception {
        assertThat(run("\n-- что где\nselect *\n  from custumer")).isInstanceOfSatisfying(Ran.Failed.class, failed -> {
            assertThat(failed.sqlState()).isEqualTo("42P01");
            assertThat(failed.message()).contains("custumer");
            assertThat(failed.line()).isEqualTo(4);
            assertThat(failed.column()).isEqualTo(8);
        });
    }

    @Test
    void questionMarksAndBracesAreSql() throws Exception {
        assertThat(value("select '{\"a\": 1}'::jsonb ? 'a'")).isEqualTo("true");
        assertThat(value("select '{1,2}'::int[]")).isEqualTo("{1,2}");
    }

    @Test
    void countsStatementsAsTheServerReadsThem() {
        assertThat(Session.statements("select ';' as \";\" -- ;\n /* ; */ ;")).isEqualTo(1);
        assertThat(Session.statements("do $x$ begin perform 1; end $x$")).isEqualTo(1);
        assertThat(Session.statements("select 1; select 2")).isEqualTo(2);
        assertThat(Session.statements(" ; -- nothing\n")).isZero();
    }

    @Test
    void knowsWhoKeepsWhomWaiting() throws Exception {
        try (Session other = clone.session()) {
            other.begin(Template.VISIBLE, BOUNDS);
            other.run("begin", BOUNDS);
            other.run("update customer set city = 'x' where id = 1", BOUNDS);
            CompletableFuture<Ran> waiting = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> {
                try {
                    waiting.complete(run("update customer set city = 'y' where id = 1"));
                } catch (InterruptedException e) {
                    waiting.completeExceptionally(e);
                }
            });
            List<Integer> blockers = List.of();
            while (blockers.isEmpty()) {
                blockers = clone.blockers(learner);
            }

            assertThat(blockers).containsExactly(other.pid());
            clone.terminate(other);
            assertThat(waiting.get()).isInstanceOf(Ran.Changed.class);
        }
    }

    @Test
    void anOwnerMayMakeIndexesAndTakeAdvisoryLocksWhereTheTemplateSaysSo() throws Exception {
        Template owned =
                new Template("owned", SHOP.parts(), Set.of(Template.Right.OWNER, Template.Right.ADVISORY_LOCKS));
        try (Clone mine = LAB.take(owned);
                Session session = mine.session()) {
            session.begin(Template.VISIBLE, BOUNDS);
            assertThat(session.run("create index on orders (customer_id)", BOUNDS))
                    .isInstanceOf(Ran.Changed.class);
            assertThat(session.run("select pg_advisory_xact_lock(1)", BOUNDS)).isInstanceOf(Ran.Rows.class);
            assertThat(value(
                            session,
                            "explain (analyze, buffers, format json) select * from orders where customer_id = 3"))
                    .contains("\"Node Type\"");
            assertThat(session.run("select pg_sleep(1)", BOUNDS)).isInstanceOf(Ran.Failed.class);
        }
    }

    @Test
    void saysWhichLineOfAScriptIsBroken() {
        Template broken = new Template(
                "broken",
                List.of(new Template.Part("stories/x/main.sql", Template.VISIBLE, "select 1;\nselect nothing")),
                Set.of());

        assertThatThrownBy(() -> LAB.take(broken))
                .isInstanceOf(LabUnavailable.class)
                .hasMessageContaining("stories/x/main.sql:2")
                .hasMessageContaining("nothing");
    }

    @Test
    void whatOneLearnerDoesNoneSees() throws Exception {
        run("delete from orders");
        try (Clone other = LAB.take(SHOP);
                Session session = other.session()) {
            session.begin(Template.VISIBLE, BOUNDS);
            assertThat(value(session, "select count(*) from orders")).isEqualTo("200");
        }
    }

    @Test
    void fiftyAbandonedClonesLeaveNothingBehind() throws Exception {
        LAB.prepare(SHOP);
        LAB.settle();
        Running running = LAB.running();
        long roles = running.admin().number("select count(*) from pg_roles");
        long databases = running.databases();
        List<Clone> abandoned = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Clone one = LAB.take(SHOP);
            abandoned.add(one);
            try (Session session = one.session()) {
                session.begin(Template.VISIBLE, BOUNDS);
                session.run("update customer set city = 'abandoned'", BOUNDS);
            }
        }
        clone.session(); // still in use
        CLOCK.at = CLOCK.at.plus(Lab.LEASE).plusSeconds(1);
        clone.session();

        LAB.sweep();
        LAB.prepare(SHOP);
        LAB.settle();

        assertThat(abandoned).allSatisfy(one -> assertThatThrownBy(one::session).isInstanceOf(LabUnavailable.class));
        assertThat(running.databases()).isEqualTo(databases);
        assertThat(running.admin().number("select count(*) from pg_roles")).isEqualTo(roles);
        assertThat(value("select 1")).isEqualTo("1");
    }

    @Test
    void aDeadServerIsReplacedAtTheNextUse() throws Exception {
        try (Lab lab = new Lab(Place.Here.usual(), CLOCK)) {
            Clone lost = lab.take(SHOP);
            Session session = lost.session();
            Path folder = ((OwnServer) lab.running().server()).folder();
            ((OwnServer) lab.running().server()).kill();

            assertThat(session.run("select 1", BOUNDS)).isInstanceOfAny(Ran.Lost.class, Ran.Failed.class);
            try (Clone next = lab.take(SHOP);
                    Session again = next.session()) {
                assertThat(value(again, "select count(*) from main.customer")).isEqualTo("50");
            }
            assertThat(folder).doesNotExist();
        }
    }

    @Test
    void closingRemovesTheScratchFolder() throws Exception {
        Path folder;
        try (Lab lab = new Lab(Place.Here.usual(), CLOCK)) {
            lab.take(SHOP);
            folder = ((OwnServer) lab.running().server()).folder();
            assertThat(Files.isDirectory(folder)).isTrue();
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void aMissingCommandIsSaidInWords() {
        Place.Here nowhere =
                new Place.Here(Path.of("/nowhere/bwrap"), Place.Here.usual().account(), Path.of("/nowhere"));
        try (Lab lab = new Lab(nowhere, CLOCK)) {
            assertThatThrownBy(() -> lab.take(SHOP))
                    .isInstanceOf(LabUnavailable.class)
                    .hasMessageContaining("/nowhere/bwrap");
        }
    }

    @Test
    void worksOnAServerOfSomebodysWithoutBeingItsSuperuser() throws Exception {
        Address address = LAB.running().address();
        LAB.running()
                .admin()
                .run(
                        "drop role if exists outside",
                        "create role outside login createdb createrole password 'outside'",
                        "grant connect on database postgres to outside");
        String url = "jdbc:postgresql://%s:%d/postgres".formatted(address.host(), address.port());
        Template owned = new Template("owned", SHOP.parts(), Set.of(Template.Right.OWNER));
        try (Lab lab = new Lab(new Place.Elsewhere(url, "outside", "outside"), CLOCK)) {
            try (Clone one = lab.take(owned);
                    Session session = one.session()) {
                session.begin(Template.VISIBLE, BOUNDS);
                assertThat(value(session, "show jit")).isEqualTo("off");
                assertThat(session.run("create index on orders (total)", BOUNDS))
                        .isInstanceOf(Ran.Changed.class);
                assertThat(session.run("do $$ begin loop end loop; end $$", SHORT))
                        .isInstanceOf(Ran.TooLong.class);
            }
        } // while copies are being made in the background
        assertThat(LAB.running().admin().number("select count(*) from pg_database where datname like 'zachet%'"))
                .isZero();
        assertThat(LAB.running().admin().number("select count(*) from pg_roles where rolname like 'zachet%'"))
                .isZero();
    }

    @Test
    void aRoleOnSomebodysServerThatMayTooLittleIsTold() throws Exception {
        Address address = LAB.running().address();
        LAB.running()
                .admin()
                .run(
                        "drop role if exists weak",
                        "create role weak login createdb password 'weak'",
                        "grant connect on database postgres to weak");
        String url = "jdbc:postgresql://%s:%d/postgres".formatted(address.host(), address.port());
        try (Lab lab = new Lab(new Place.Elsewhere(url, "weak", "weak"), CLOCK)) {
            assertThatThrownBy(() -> lab.take(SHOP))
                    .isInstanceOf(LabUnavailable.class)
                    .hasMessageContaining("the role weak of the lab's PostgreSQL lacks CREATEROLE")
                    .hasMessageContaining("ZACHET_LAB_USER");
        }
        try (Lab lab = new Lab(new Place.Elsewhere(url, "weak", "wrong"), CLOCK)) {
            assertThatThrownBy(() -> lab.take(SHOP)).hasMessageContaining("ZACHET_LAB_PASSWORD");
        }
    }

    @Test
    void whatAKilledProcessLeftOnSomebodysServerIsRemoved() throws Exception {
        Address address = LAB.running().address();
        LAB.running()
                .admin()
                .run(
                        "drop database if exists zachet_0badcafe_c1 with (force)",
                        "create database zachet_0badcafe_c1",
                        "drop role if exists zachet_0badcafe_r1",
                        "create role zachet_0badcafe_r1");
        String url = "jdbc:postgresql://%s:%d/postgres".formatted(address.host(), address.port());
        Address.Login manager = address.manager();
        try (Lab lab = new Lab(new Place.Elsewhere(url, manager.user(), manager.password()), CLOCK)) {
            lab.take(SHOP).close();
            assertThat(LAB.running()
                            .admin()
                            .number("select count(*) from pg_database where datname like 'zachet_0bad%'"))
                    .isZero();
        }
    }

    @Test
    void boundsAreChecked() {
        assertThatThrownBy(() -> Bounds.of(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds(Duration.ofSeconds(1), 0, 1 << 20))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place.Elsewhere("mysql://x", "a", "b"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
