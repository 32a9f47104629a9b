package dev.zachet.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs the whole corpus of {@code runner/attacks} every way: alone and eight at a time, under an account of its own where
 * Java is root, and under an ordinary user whose Java it is. {@code main} prints a line a way and what went wrong, and
 * exits with 1 where anything did.
 */
public final class AttackBench {
    private static final int AT_ONCE = 8;

    private int runs;
    private int leftovers;
    private final List<String> escapes = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();

    private AttackBench() {}

    /** Runs everything; as root, starts itself again as an ordinary user. */
    public static void main(String[] arguments) throws Exception {
        boolean root = Account.isRoot();
        String who = root ? "Java as root, code under an account of its own" : "Java and code as an ordinary user";
        Account account = root
                ? new Account.Numbered(62_000 + (int) (ProcessHandle.current().pid() % 2000))
                : new Account.Own();
        boolean held = new AttackBench().ways(who, account);
        if (root) {
            held &= OrdinaryUser.java(AttackBench.class, List.of()) == 0;
        }
        System.exit(held ? 0 : 1);
    }

    private boolean ways(String who, Account account) throws Exception {
        List<AttackProgram> programs =
                AttackProgram.all().stream().filter(AttackCorpusTest::fits).toList();
        boolean alone = way(who + ", alone", account, 1, programs);
        return way(who + ", " + AT_ONCE + " at a time", account, AT_ONCE, programs) & alone;
    }

    private boolean way(String name, Account account, int atOnce, List<AttackProgram> programs) throws Exception {
        AttackRange range = new AttackRange(account, atOnce);
        range.open();
        List<Callable<AttackRange.Attacked>> attacks = programs.stream()
                .<Callable<AttackRange.Attacked>>map(program -> () -> range.attack(program))
                .toList();
        AttackBench found = new AttackBench();
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            for (Future<AttackRange.Attacked> attack : threads.invokeAll(attacks)) {
                found.add(attack.get());
            }
        }
        List<String> left = range.close();
        found.leftovers = left.size();
        found.print(name, programs.size());
        left.forEach(one -> System.out.println("  left behind: " + one));
        return found.escapes.isEmpty() && found.changes.isEmpty() && left.isEmpty();
    }

    private void add(AttackRange.Attacked attacked) {
        runs++;
        escapes.addAll(attacked.escapes());
        changes.addAll(attacked.changes());
    }

    private void print(String name, int programs) {
        System.out.printf(
                "%s: %d programs, %d runs, %d escapes, %d changed victims, %d leftovers%n",
                name, programs, runs, escapes.size(), changes.size(), leftovers);
        escapes.forEach(one -> System.out.println("  escaped: " + one));
        changes.forEach(one -> System.out.println("  changed: " + one));
    }
}
