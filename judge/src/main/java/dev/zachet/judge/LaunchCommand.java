package dev.zachet.judge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that starts one zygote. */
final class LaunchCommand {
    /** What the zygote needs for making a child's namespaces; a child drops both before candidate code runs. */
    private static final List<String> CAPABILITIES = List.of("CAP_SYS_ADMIN", "CAP_SETPCAP");

    private LaunchCommand() {}

    static List<String> of(SandboxSettings settings, Path runner, Path control, Harness harness) {
        List<String> command = new ArrayList<>(settings.account().switching());
        command.add(settings.bubblewrap().toString());
        command.addAll(isolation());
        command.addAll(files(settings, runner, control));
        command.addAll(List.of("--clearenv", "--setenv", "PYTHONDONTWRITEBYTECODE", "1"));
        // One memory arena: each further one would reserve 64 MiB of the address space that is limited.
        command.addAll(List.of("--setenv", "MALLOC_ARENA_MAX", "1"));
        command.addAll(List.of(settings.python().toString(), "-I", "-B", "-X", "utf8", "/runner", "/ctl/zygote.sock"));
        command.add(harness.word());
        return List.copyOf(command);
    }

    private static List<String> isolation() {
        List<String> options = new ArrayList<>(List.of("--unshare-user", "--uid", "0", "--gid", "0"));
        options.addAll(List.of("--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts"));
        options.addAll(List.of("--unshare-cgroup-try", "--hostname", "sandbox"));
        options.addAll(List.of("--die-with-parent", "--new-session", "--as-pid-1", "--cap-drop", "ALL"));
        CAPABILITIES.forEach(capability -> options.addAll(List.of("--cap-add", capability)));
        return options;
    }

    private static List<String> files(SandboxSettings settings, Path runner, Path control) {
        List<String> options = new ArrayList<>(List.of("--ro-bind", "/usr", "/usr"));
        Path local = Path.of("/usr/local");
        if (Files.isDirectory(local) && !settings.interpreter().startsWith(local)) {
            options.addAll(List.of("--tmpfs", "/usr/local", "--remount-ro", "/usr/local"));
        }
        for (String name : List.of("lib", "lib64", "bin")) {
            options.addAll(List.of("--symlink", "usr/" + name, "/" + name));
        }
        for (String device : List.of("null", "zero", "full", "random", "urandom")) {
            options.addAll(List.of("--dev-bind", "/dev/" + device, "/dev/" + device));
        }
        options.addAll(List.of("--dir", "/dev/shm", "--dir", "/box", "--symlink", "box", "/tmp"));
        options.addAll(List.of("--bind", control.toString(), "/ctl", "--ro-bind", runner.toString(), "/runner"));
        options.addAll(List.of("--remount-ro", "/"));
        return options;
    }
}
