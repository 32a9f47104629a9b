package dev.zachet.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What this process's zygotes cost the machine, as the kernel counts it under /proc. */
final class ZygoteCosts {
    private static final double MILLISECONDS_A_TICK = 10;
    private static final int FIRST_TIME_FIELD = 11;

    private ZygoteCosts() {}

    /**
     * CPU milliseconds since the start.
     *
     * @param supervision the zygotes' own, of which most is watching children
     * @param children all children's that have ended, user and system
     */
    record Cpu(double supervision, double childrenUser, double childrenSystem) {
        Cpu since(Cpu before) {
            return new Cpu(
                    supervision - before.supervision,
                    childrenUser - before.childrenUser,
                    childrenSystem - before.childrenSystem);
        }
    }

    static Cpu cpu() throws IOException {
        double own = 0;
        double user = 0;
        double system = 0;
        for (ProcessHandle zygote : zygotes("/ctl/zygote.sock")) {
            String[] fields = stat(zygote);
            own += ticks(fields, 0) + ticks(fields, 1);
            user += ticks(fields, 2);
            system += ticks(fields, 3);
        }
        return new Cpu(own, user, system);
    }

    private static String[] stat(ProcessHandle process) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }

    private static double ticks(String[] fields, int time) {
        return Long.parseLong(fields[FIRST_TIME_FIELD + time]) * MILLISECONDS_A_TICK;
    }

    /**
     * Memory of the first zygote of a harness with the child that waits in it, in MiB.
     *
     * @param proportional pages that several processes share count by their share (Pss): what one more slot costs
     * @param resident the zygote's alone, shared pages counted in full (Rss): the most that it could cost
     */
    record Memory(double proportional, double resident) {}

    static Memory memory(Harness harness) throws IOException {
        ProcessHandle zygote = zygotes("/ctl/zygote.sock " + harness.word()).getFirst();
        double proportional = kibibytes(zygote, "Pss:");
        for (ProcessHandle waiting : zygote.children().toList()) {
            proportional += kibibytes(waiting, "Pss:");
        }
        return new Memory(proportional / 1024, kibibytes(zygote, "Rss:") / 1024);
    }

    private static double kibibytes(ProcessHandle process, String field) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Each is the only child of its bwrap, which is a child of ours. */
    private static List<ProcessHandle> zygotes(String word) {
        return ProcessHandle.current()
                .children()
                .filter(process -> process.info().commandLine().orElse("").contains(word))
                .flatMap(ProcessHandle::children)
                .toList();
    }
}
