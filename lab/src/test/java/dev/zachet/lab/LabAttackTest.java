package dev.zachet.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a learner's statement may try; each test is named after the attack. */
class LabAttackTest extends LabScenario {
    private static final String DENIED = "42501";

    @Test
    void stopsADoLoopWithoutEnd() throws Exception {
        assertThat(learner.run("do $$ begin loop end loop; end $$", SHORT)).isEqualTo(new Ran.TooLong(SHORT.time()));
        othersAreServed();
    }

    @Test
    void stopsADoLoopThatCatchesBeingCancelled() throws Exception {
        Ran ran = learner.run("""
                do $$ begin
                  loop
                    begin
                      loop perform 1; end loop;
                    exception when query_canceled then null;
                    end;
                  end loop;
                end $$""", SHORT);

        assertThat(ran).isEqualTo(new Ran.TooLong(SHORT.time()));
        assertThat(learner.broken()).isTrue();
        othersAreServed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select pg_sleep(1)",
                "select pg_sleep_for('1 s')",
                "select pg_sleep_until('2100-01-01')",
                "select pg_sleep(1) from generate_series(1, 1000)"
            })
    void refusesToSleep(String sql) throws Exception {
        refused(sql, DENIED);
    }

    @Test
    void stopsALockThatIsNeverGiven() throws Exception {
        try (Session other = clone.session()) {
            other.begin(Template.VISIBLE, BOUNDS);
            other.run("begin", BOUNDS);
            other.run("lock table customer in row exclusive mode", BOUNDS);

            assertThat(learner.run("lock table customer in share row exclusive mode", SHORT))
                    .isInstanceOfAny(Ran.TooLong.class, Ran.Failed.class);
            assertThat(learner.run("update customer set name = name where id = 1", BOUNDS))
                    .isInstanceOf(Ran.Changed.class);
        }
    }

    @Test
    void aFloodOfLocksLeavesOthersTheirs() throws Exception {
        refused("select pg_advisory_lock(n) from generate_series(1, 1000000) n", DENIED);
        refused("select pg_try_advisory_xact_lock(n) from generate_series(1, 1000000) n", DENIED);
        othersAreServed();
    }

    @Test
    void aFloodOfRowLocksStaysInItsDatabase() throws Exception {
        run("begin");
        assertThat(run("select * from orders for update")).isInstanceOf(Ran.Rows.class);
        othersAreServed();
    }

    @Test
    void aResultOfManyRowsIsCut() throws Exception {
        Ran ran = run("select a, b from generate_series(1, 10000) a, generate_series(1, 10000) b");

        assertThat(ran).isInstanceOfSatisfying(Ran.Rows.class, rows -> {
            assertThat(rows.cut()).isTrue();
            assertThat(rows.grid().rows()).hasSize(BOUNDS.rows());
        });
    }

    @Test
    void aResultOfManyBytesIsRefused() throws Exception {
        Ran ran = run("select repeat('x', 100000) from generate_series(1, 5000)");

        assertThat(ran).isEqualTo(new Ran.TooLarge(Ran.What.RESULT));
        othersAreServed();
    }

    @Test
    void aGiantValueIsRefused() throws Exception {
        assertThat(run("select repeat('x', 200000000)")).isEqualTo(new Ran.TooLarge(Ran.What.RESULT));
        othersAreServed();
    }

    @Test
    void aGiantValueInTheServerMeetsItsLimitOfMemory() throws Exception {
        Ran ran = run("select length(string_agg(repeat('x', 1000000), '')) from generate_series(1, 3000)");

        assertThat(ran).isInstanceOf(Ran.Failed.class);
        othersAreServed();
    }

    @Test
    void stopsARecursionWithoutEnd() throws Exception {
        String sql = "with recursive r(n) as (select 1 union all select n from r) select count(*) from r";

        assertThat(learner.run(sql, SHORT)).isInstanceOfAny(Ran.TooLong.class, Ran.Failed.class);
        othersAreServed();
    }

    @Test
    void stopsARegularExpressionThatBacktracks() throws Exception {
        String sql = "select repeat('a', 5000) ~ '(a*)*(a*)*(a*)*\\1\\2\\3b'";

        assertThat(learner.run(sql, SHORT)).isInstanceOfAny(Ran.TooLong.class, Ran.Failed.class, Ran.Rows.class);
        othersAreServed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from pg_catalog.pg_class",
                "update pg_catalog.pg_proc set prosrc = ''",
                "insert into pg_catalog.pg_authid default values",
                "drop table pg_catalog.pg_type",
                "alter table pg_catalog.pg_attribute add column x int",
                "select rolpassword from pg_authid",
                "create table pg_catalog.mine (x int)",
                "set allow_system_table_mods = on"
            })
    void refusesToVandaliseTheCatalogue(String sql) throws Exception {
        refused(sql, DENIED, "42809");
    }

    @Test
    void aStatementThatLiftsItsTimeLimitIsStoppedFromOutside() throws Exception {
        learner.run("set statement_timeout = 0", SHORT);

        assertThat(learner.run("do $$ begin loop end loop; end $$", SHORT)).isEqualTo(new Ran.TooLong(SHORT.time()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role lab_author",
                "set role lab_manager",
                "set session authorization lab_manager",
                "select set_config('role', 'lab_author', false)",
                "set temp_file_limit = -1",
                "set log_min_messages = debug5",
                "set session_replication_role = replica",
                "set max_stack_depth = '1GB'"
            })
    void refusesToSetWhatIsNotHis(String sql) throws Exception {
        refused(sql, DENIED, "42704", "22023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy customer to '/data/stolen'",
                "copy customer from '/etc/passwd'",
                "copy customer to program 'id'",
                "copy customer from program 'cat /etc/passwd'"
            })
    void refusesToCopyFilesOrPrograms(String sql) throws Exception {
        refused(sql, DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select pg_read_file('/etc/passwd')",
                "select pg_read_binary_file('PG_VERSION')",
                "select pg_stat_file('PG_VERSION')",
                "select pg_ls_dir('.')",
                "select pg_ls_logdir()",
                "select pg_ls_tmpdir()",
                "select * from pg_hba_file_rules",
                "select * from pg_file_settings",
                "show data_directory",
                "show hba_file"
            })
    void refusesToReadFiles(String sql) throws Exception {
        refused(sql, DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select lo_import('/etc/passwd')",
                "select lo_create(0)",
                "select lo_creat(-1)",
                "select lo_from_bytea(0, 'x') from generate_series(1, 1000000)",
                "select lo_export(1, '/data/x')",
                "select lo_put(1, 0, 'x')"
            })
    void refusesLargeObjects(String sql) throws Exception {
        refused(sql, DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create extension dblink",
                "create extension file_fdw",
                "create extension plperl",
                "create language plpython3u",
                "create foreign data wrapper w",
                "create server s foreign data wrapper w",
                "create subscription s connection 'host=127.0.0.1' publication p",
                "create publication p for all tables"
            })
    void refusesExtensionsLanguagesAndOtherServers(String sql) throws Exception {
        refused(sql, DENIED, "0A000", "42704", "58P01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create function main.f() returns int language c as 'libc', 'system'",
                "create function main.f() returns int language internal as 'pg_backend_pid'",
                "create function main.f() returns int language sql as 'select 1'",
                "create function pg_temp.f() returns int language sql as 'select 1'",
                "create table main.mine (x int)",
                "create view main.mine as select 1",
                "create schema mine",
                "create table public.mine (x int)"
            })
    void refusesToMakeThingsOfHisOwn(String sql) throws Exception {
        refused(sql, DENIED);
    }

    @Test
    void aFloodOfNotificationsEndsWithTheQueue() throws Exception {
        refused("select pg_notify('c', repeat('x', 7000)) from generate_series(1, 1000000)", DENIED);
        Ran ran = learner.run("""
                do $$ begin
                  for i in 1..100000 loop
                    execute format('notify c%s, %L', i, repeat('x', 7000));
                  end loop;
                end $$""", Bounds.of(Duration.ofSeconds(3)));
        assertThat(ran).isNotInstanceOf(Ran.Rows.class);
        othersAreServed();
    }

    @Test
    void aFloodOfTemporaryFilesMeetsItsLimit() throws Exception {
        Ran ran = run(
                "select count(*) from (select n, repeat(n::text, 100) x from generate_series(1, 3000000) n order by 2) s");

        assertThat(ran)
                .isInstanceOfSatisfying(
                        Ran.Failed.class,
                        failed -> assertThat(failed.sqlState()).isEqualTo("53400"));
        othersAreServed();
    }

    @Test
    void aFloodOfMemoryMeetsItsLimit() throws Exception {
        run("set work_mem = '2000GB'");
        run("set work_mem = '2GB'");
        Ran ran = run("select cardinality(array_agg(repeat(n::text, 200))) from generate_series(1, 4000000) n");

        assertThat(ran).isInstanceOfAny(Ran.Failed.class, Ran.TooLong.class);
        othersAreServed();
    }

    @Test
    void aTableThatGrowsIsStopped() throws Exception {
        Bounds narrow = new Bounds(Duration.ofSeconds(20), 100, 8 << 20);
        Ran ran = learner.run(
                "insert into customer select n, repeat('x', 1000) from generate_series(100, 10000000) n", narrow);

        assertThat(ran).isEqualTo(new Ran.TooLarge(Ran.What.DATABASE));
        othersAreServed();
    }

    @Test
    void refusesMoreThanAFewConnections() throws Exception {
        List<Session> sessions = new ArrayList<>();
        LabUnavailable refusal = null;
        while (sessions.size() < 10 && refusal == null) {
            try {
                sessions.add(clone.session());
            } catch (LabUnavailable e) {
                refusal = e;
            }
        }

        assertThat(sessions).hasSize(3); // the fourth is the one that every test has
        othersAreServed();
    }

    @Test
    void refusesPreparedTransactions() throws Exception {
        run("begin");
        run("update customer set city = 'x' where id = 1");
        refused("prepare transaction 'left behind'", "55000");
    }

    @Test
    void refusesAnotherClonesDatabase() throws Exception {
        try (Clone other = LAB.take(SHOP)) {
            Address address = LAB.running().address();
            for (String database : List.of(other.identity().database(), "postgres", "template1", "lab_t1")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> address.forStatements(
                                        database, clone.identity().learner())
                                .close())
                        .as(database)
                        .hasMessageContaining("database");
            }
        }
    }

    @Test
    void refusesToEndAnothersBackend() throws Exception {
        try (Clone other = LAB.take(SHOP);
                Session victim = other.session()) {
            refused("select pg_terminate_backend(" + victim.pid() + ")", DENIED);
            refused("select pg_cancel_backend(" + victim.pid() + ")", DENIED);
            assertThat(value(victim, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void endingHisOwnBackendEndsOnlyThat() throws Exception {
        assertThat(run("select pg_terminate_backend(pg_backend_pid())")).isInstanceOf(Ran.Failed.class);
        assertThat(learner.broken()).isTrue();
        try (Session next = clone.session()) {
            assertThat(value(next, "select 1")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter role lab_author superuser",
                "alter role current_user createdb",
                "alter role current_user connection limit -1",
                "create role mine",
                "drop role lab_author",
                "alter system set fsync = on",
                "alter database postgres set work_mem = '1GB'",
                "create database mine",
                "create tablespace mine location '/data'",
                "select pg_reload_conf()",
                "checkpoint",
                "create event trigger mine on ddl_command_start execute function pg_notify()",
                "comment on database postgres is 'x'",
                "security label on table customer is 'x'"
            })
    void refusesToAlterRolesDatabasesAndTheServer(String sql) throws Exception {
        assertThat(run(sql)).as(sql).isInstanceOf(Ran.Failed.class);
    }

    @Test
    void whatIsNotHisCannotBeGivenAway() throws Exception {
        run("grant all on customer to public");
        assertThat(value("select relacl::text ~ '[{,]=' from pg_class where oid = 'customer'::regclass"))
                .isEqualTo("false");
    }

    @Test
    void temporaryTablesThatShadowNamesAreRefused() throws Exception {
        refused("create temp table customer (id int)", DENIED);
    }

    @Test
    void aSearchPathOfHisDoesNotReachTheAuthorsQueries() throws Exception {
        run("set search_path to pg_temp, s1, main");
        run("alter role current_user set search_path to nowhere");
        try (Session author = clone.author()) {
            author.begin(Template.VISIBLE, BOUNDS);
            assertThat(value(author, "select count(*) from customer")).isEqualTo("50");
        }
    }

    @Test
    void aChangedPasswordDoesNotLockTheLabOut() throws Exception {
        assertThat(run("alter role current_user password 'mine'")).isInstanceOf(Ran.Changed.class);
        try (Session next = clone.session()) {
            assertThat(value(next, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void settingsOfARoleDoNotReachItsNextSession() throws Exception {
        run("alter role current_user set statement_timeout to 1");
        run("alter role current_user set search_path to nowhere");
        try (Session next = clone.session()) {
            next.begin(Template.VISIBLE, BOUNDS);
            assertThat(value(next, "select count(*) from customer")).isEqualTo("50");
        }
    }

    @Test
    void hiddenRowsCannotBeReadBeforeTheirTurn() throws Exception {
        refused("select * from s1.customer", DENIED);
        refused("select * from information_schema.tables, s1.customer", DENIED);
        refused("table s1.customer", DENIED);
        assertThat(value("select count(*) from pg_stats where schemaname = 's1'"))
                .isEqualTo("0");
    }

    @Test
    void otherLearnersStatementsCannotBeSeen() throws Exception {
        try (Clone other = LAB.take(SHOP);
                Session victim = other.session()) {
            assertThat(value(victim, "select 'a secret thought'")).isEqualTo("a secret thought");
            assertThat(value("select count(*) from pg_stat_activity where query like '%secret' || ' thought%'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void aCursorThatIsNeverClosedGoesWithItsSession() throws Exception {
        run("begin");
        run("declare forever cursor with hold for select * from orders");
        run("listen everything");
        learner.begin(Template.VISIBLE, BOUNDS);
        assertThat(value("select count(*) from customer")).isEqualTo("50");
    }

    @Test
    void aLogicalMessageFloodIsRefused() throws Exception {
        refused(
                "select pg_logical_emit_message(false, 'x', repeat('x', 1000000)) from generate_series(1, 10000)",
                DENIED);
        refused("select pg_export_snapshot() from generate_series(1, 10000)", DENIED);
    }

    @Test
    void anEncodingOfHisOwnHarmsOnlyHisSession() throws Exception {
        run("set client_encoding to 'SQL_ASCII'");
        othersAreServed();
    }
}
