package dev.zachet.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code isolate}, the sandbox of programming contests: a box is made, used and cleaned up for each submission. */
record Isolate(Path isolate, int box) implements Rival {

    @Override
    public String name() {
        return "isolate";
    }

    @Override
    public void submit() throws IOException, InterruptedException {
        Rival.printed(command("--init"), "");
        List<String> run = command("--silent", "--time=10", "--wall-time=30", "--mem=524288", "--run", "--");
        run.addAll(List.of(PYTHON.toString(), "-I", "-c", BenchJob.program()));
        BenchJob.requireRight(Rival.printed(run, BenchJob.input()));
        Rival.printed(command("--cleanup"), "");
    }

    private List<String> command(String... options) {
        List<String> command = new ArrayList<>(List.of(isolate.toString(), "--box-id=" + box));
        command.addAll(List.of(options));
        return command;
    }
}
