package dev.zachet.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command lines that make and start the lab's server: behind namespaces, without capabilities, seeing of the machine's
 * files only {@code /usr}, with each process's memory and files limited. It shares the machine's network, since JDBC speaks TCP.
 */
final class ServerCommand {
    static final String MANAGER = "lab_manager";
    private static final long PROCESS_MEMORY = 1536L << 20;
    private static final long LARGEST_FILE = 512L << 20;

    private final Place.Here here;
    private final Path folder;

    /** For a server whose folders are made in this one. */
    ServerCommand(Place.Here here, Path folder) {
        this.here = here;
        this.folder = folder;
    }

    Path binaries() {
        return folder.resolve("postgres");
    }

    Path data() {
        return folder.resolve("data");
    }

    /** The one account that the server sees; {@code initdb} looks itself up. */
    Path accounts() {
        return folder.resolve("passwd");
    }

    Path password() {
        return data().resolve("password");
    }

    /** Makes a cluster whose sorting and letters do not depend on the machine. */
    List<String> initialise() {
        return isolated(
                "/pg/bin/initdb",
                "--pgdata=/data/cluster",
                "--username=" + MANAGER,
                "--pwfile=/data/password",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8",
                "--no-sync",
                "--no-instructions");
    }

    List<String> serve(int port) {
        List<String> command = new ArrayList<>(List.of("/pg/bin/postgres", "-D", "/data/cluster"));
        for (String setting : settings()) {
            command.addAll(List.of("-c", setting));
        }
        command.addAll(List.of("-c", "port=" + port));
        return isolated(command.toArray(String[]::new));
    }

    private static List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=80",
                "superuser_reserved_connections=20",
                // nothing in it has to survive a crash
                "fsync=off",
                "full_page_writes=off",
                "synchronous_commit=off",
                "wal_level=minimal",
                "max_wal_senders=0",
                "max_wal_size=256MB",
                "restart_after_crash=off",
                // statistics are those of the template, and plans do not depend on the machine
                "autovacuum=off",
                "jit=off",
                "shared_buffers=64MB",
                "effective_cache_size=256MB",
                "max_parallel_workers_per_gather=0",
                "max_worker_processes=0",
                "max_logical_replication_workers=0",
                "max_prepared_transactions=0",
                "temp_file_limit=192MB",
                "max_notify_queue_pages=64",
                "max_locks_per_transaction=128",
                // a deadlock is to be seen, not waited for
                "deadlock_timeout=100ms",
                // passwords are long and random: stretching them would only cost time
                "scram_iterations=1",
                "ssl=off",
                "log_min_messages=fatal",
                "log_min_error_statement=panic",
                "logging_collector=off");
    }

    private List<String> isolated(String... program) {
        List<String> command = new ArrayList<>();
        command.addAll(List.of("prlimit", "--as=" + PROCESS_MEMORY, "--fsize=" + LARGEST_FILE, "--core=0", "--"));
        command.addAll(here.account().switching());
        command.add(here.bubblewrap().toString());
        command.addAll(List.of("--unshare-user", "--uid", "1000", "--gid", "1000"));
        command.addAll(List.of("--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"));
        command.addAll(List.of("--die-with-parent", "--new-session", "--cap-drop", "ALL"));
        command.addAll(List.of("--ro-bind", "/usr", "/usr"));
        for (String name : List.of("lib", "lib64", "bin")) {
            command.addAll(List.of("--symlink", "usr/" + name, "/" + name));
        }
        command.addAll(List.of("--dev", "/dev", "--proc", "/proc", "--dir", "/tmp"));
        command.addAll(List.of("--ro-bind", binaries().toString(), "/pg", "--bind", data().toString(), "/data"));
        command.addAll(List.of("--ro-bind", accounts().toString(), "/etc/passwd", "--remount-ro", "/"));
        command.addAll(List.of("--clearenv", "--setenv", "LC_ALL", "C.UTF-8", "--setenv", "TZ", "UTC"));
        command.addAll(List.of(program));
        return List.copyOf(command);
    }
}
