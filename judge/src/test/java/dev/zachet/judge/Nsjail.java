package dev.zachet.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code nsjail}, one jail a submission, with the interpreter's files and its own namespaces and limits. */
record Nsjail(Path nsjail) implements Rival {
    private static final String OPTIONS =
            "-Mo --really_quiet --user 99999 --group 99999 -R /usr -R /lib -R /lib64 --time_limit 10 --rlimit_as 512";

    @Override
    public String name() {
        return "nsjail";
    }

    @Override
    public void submit() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(nsjail.toString()));
        command.addAll(List.of(OPTIONS.split(" ")));
        command.addAll(List.of("--", PYTHON.toString(), "-I", "-c", BenchJob.program()));
        BenchJob.requireRight(Rival.printed(command, BenchJob.input()));
    }
}
