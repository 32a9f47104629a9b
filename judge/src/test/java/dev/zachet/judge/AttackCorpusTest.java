package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every program of {@code runner/attacks}: each must end as its header says, never be accepted, leave a victim's
 * verdict alone, and leave nothing behind.
 *
 * <p>Each program runs alone under one account and eight at a time under another; {@link AttackBench} runs all ways.
 */
class AttackCorpusTest {
    private static final int AT_ONCE = 8;
    /** Of no other test and of no user here, so that whatever carries it is ours. */
    private static final int ORDINARY_UID =
            20_000 + (int) (ProcessHandle.current().pid() % 20_000);

    private static final int OWN_UID = 62_000 + (int) (ProcessHandle.current().pid() % 2000);

    @Test
    void holdsWhatItPromises() throws Exception {
        assertThat(AttackProgram.all()).hasSizeGreaterThanOrEqualTo(64);
    }

    @TestFactory
    Stream<DynamicContainer> attacks() throws Exception {
        List<AttackProgram> programs = AttackProgram.all();
        List<DynamicContainer> runs = new ArrayList<>();
        runs.add(alone("an account of its own, alone", account(OWN_UID), programs));
        runs.add(together("an ordinary user, eight at a time", account(ORDINARY_UID), programs));
        return runs.stream();
    }

    private static Account account(int uid) {
        return Account.isRoot() ? new Account.Numbered(uid) : new Account.Own();
    }

    private static DynamicContainer alone(String name, Account account, List<AttackProgram> programs) {
        AttackRange range = new AttackRange(account, 1);
        Stream<DynamicNode> tests = programs.stream()
                .map(program -> dynamicTest(program.name(), () -> {
                    assumeFits(program);
                    range.attack(program).requireHarmless();
                }));
        return dynamicContainer(name, inside(range, tests));
    }

    private static DynamicContainer together(String name, Account account, List<AttackProgram> programs) {
        AttackRange range = new AttackRange(account, AT_ONCE);
        List<AttackProgram> fitting =
                programs.stream().filter(AttackCorpusTest::fits).toList();
        Stream<DynamicNode> test = Stream.of(dynamicTest("all " + fitting.size(), () -> {
            try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
                List<Future<?>> attacks = new ArrayList<>();
                fitting.forEach(program -> attacks.add(threads.submit(() -> {
                    range.attack(program).requireHarmless();
                    return program;
                })));
                for (Future<?> attack : attacks) {
                    attack.get();
                }
            }
        }));
        return dynamicContainer(name, inside(range, test));
    }

    private static Stream<DynamicNode> inside(AttackRange range, Stream<DynamicNode> tests) {
        return Stream.of(
                        Stream.<DynamicNode>of(dynamicTest("opens", range::open)),
                        tests,
                        Stream.<DynamicNode>of(dynamicTest(
                                "leaves nothing behind",
                                () -> assertThat(range.close()).isEmpty())))
                .flatMap(nodes -> nodes);
    }

    private static void assumeFits(AttackProgram program) {
        assumeTrue(fits(program), "written for another processor");
    }

    static boolean fits(AttackProgram program) {
        String here = System.getProperty("os.arch").replace("amd64", "x86_64");
        return program.machine().orElse(here).equals(here);
    }

    /** The interpreter that the sandboxes of these tests use. */
    static SandboxSettings settings(Account account, int slots) {
        return new SandboxSettings(
                Path.of("/usr/bin/python3"), Path.of("/usr/bin/bwrap"), Sources.runner(), slots, account);
    }
}
