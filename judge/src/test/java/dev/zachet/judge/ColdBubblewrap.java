package dev.zachet.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A fresh {@code bwrap} with a fresh interpreter for each submission: what our judge would be without its warm ones. */
record ColdBubblewrap(Path bubblewrap) implements Rival {
    private static final String OPTIONS =
            "--unshare-all --die-with-parent --ro-bind /usr /usr --symlink usr/lib /lib --symlink usr/lib64 /lib64"
                    + " --symlink usr/bin /bin --proc /proc --dev /dev";

    @Override
    public String name() {
        return "cold bwrap python3";
    }

    @Override
    public void submit() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(bubblewrap.toString()));
        command.addAll(List.of(OPTIONS.split(" ")));
        command.addAll(List.of(PYTHON.toString(), "-I", "-c", BenchJob.program()));
        BenchJob.requireRight(Rival.printed(command, BenchJob.input()));
    }
}
