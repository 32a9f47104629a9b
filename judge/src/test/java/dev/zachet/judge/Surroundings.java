package dev.zachet.judge;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an attack could reach if a layer were gone: a server on this machine, and a process of the sandbox's account. */
record Surroundings(ServerSocket server, Process neighbour) implements AutoCloseable {
    private static final String TOOLS = """
            import ctypes, errno, os
            libc = ctypes.CDLL(None, use_errno=True)
            PORT, PID = %d, %d
            def tried(call, *arguments):
                try:
                    call(*arguments)
                    return 'worked'
                except OSError as e:
                    return errno.errorcode.get(e.errno, str(e))
            def checked(call, *arguments):
                if call(*arguments) < 0:
                    raise OSError(ctypes.get_errno(), '')
            def kind_of(call):
                try:
                    call()
                    return 'worked'
                except OSError:
                    return 'OSError'
            def fill(path, mebibytes):
                with open(path, 'wb', buffering=0) as file:
                    for _ in range(mebibytes): file.write(bytes(1 << 20))
            """;

    static Surroundings open() throws IOException {
        List<String> command = new ArrayList<>();
        if (SandboxSettings.of(Sources.runner(), 1).account() instanceof Account.Numbered(int uid)) {
            String number = Integer.toString(uid);
            command.addAll(List.of("setpriv", "--reuid", number, "--regid", number, "--clear-groups", "--"));
        }
        command.addAll(List.of("sleep", "600"));
        return new Surroundings(
                new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), new ProcessBuilder(command).start());
    }

    /** What became of the attack's last program, in a sandbox without some layers. */
    Outcome seen(Path folder, LayerAttack attack, List<Weakening> without) throws Exception {
        Files.createDirectories(folder);
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(Weakening.settings(folder, without))) {
            Outcome last = new Outcome("nothing", "");
            for (String source : attack.sources()) {
                String whole = TOOLS.formatted(server.getLocalPort(), neighbour.pid()) + source;
                last = outcome(sandbox.run(Sources.run(whole, attack.limits(), "[]")));
            }
            return last;
        }
    }

    private static Outcome outcome(Report report) {
        return switch (report) {
            case Report.Ran ran -> Outcome.of(ran.cases().getFirst());
            case Report.NotLoaded broken ->
                new Outcome("not loaded", broken.error().toString());
            case Report.Forbidden broken -> new Outcome("forbidden", broken.construct());
            case Report.Unavailable why -> new Outcome("unavailable", why.reason());
        };
    }

    @Override
    public void close() throws IOException {
        server.close();
        neighbour.destroyForcibly();
    }
}
