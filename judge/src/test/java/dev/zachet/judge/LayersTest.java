package dev.zachet.judge;

import static dev.zachet.judge.LayerAttack.returning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.zachet.judge.Weakening.Runner;
import dev.zachet.judge.Weakening.Told;
import dev.zachet.judge.Weakening.Unbubbled;
import dev.zachet.judge.Weakening.Untold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each layer of the sandbox does what it is there for: an attack fails that works once this one layer is gone. Where
 * another layer would stop the attack too, that one is gone both times.
 */
class LayersTest {
    private static final Limits PATIENT =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(15), 64L << 20, 10_000, 100_000);
    private static final Limits HASTY =
            new Limits(Duration.ofMillis(100), Duration.ofMillis(200), 64L << 20, 10_000, 100_000);

    private static final Weakening NO_FILTER = new Runner("child.py", "    seccomp.install()\n", "");
    private static final Weakening NO_PROCESS_NAMESPACE = new Runner("namespace.py", "kernel.CLONE_NEWPID | ", "");
    private static final Weakening NO_IPC_NAMESPACE = new Runner("namespace.py", " | kernel.CLONE_NEWIPC", "");
    private static final Weakening NO_MOUNT_NAMESPACE = new Runner("namespace.py", " | kernel.CLONE_NEWNS", "");
    private static final Weakening NO_DROP = new Runner("namespace.py", "    kernel.drop_all_capabilities()\n", "");
    private static final Weakening NO_BOUND =
            new Runner("namespace.py", "    kernel.prctl(kernel.PR_CAPBSET_DROP, _CAP_SYS_ADMIN)\n", "");
    private static final Weakening NO_PROMISE =
            new Runner("namespace.py", "    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)\n", "");
    private static final Weakening NO_CPU_DEADLINE = new Runner(
            "supervisor.py", "if self._cpu_now() - self._last_cpu > self._header.cpu_ms * 1_000_000:", "if False:");

    private static final String MOUNT = "tried(checked, libc.mount, None, b'/box', b'tmpfs', 0, None)";
    /** Runs in another program, which inherited the pipes of the reports. */
    private static final String BECOMES_ROOT = """
            PROGRAM = '''
            import ctypes, os, struct
            libc = ctypes.CDLL(None)
            got = "mounted" if libc.mount(None, b"/box", b"tmpfs", 0, None) == 0 else "refused"
            said = ('{"case":"returned","value":"' + got + '"}').encode()
            os.write(3, struct.pack(">I", len(said)) + said)
            '''
            def f():
                os.execv('/usr/bin/python3', ['python3', '-I', '-c', PROGRAM])
            """;

    @TempDir
    Path folder = Path.of("");

    static Stream<LayerAttack> outside() {
        String connect = returning("kind_of(lambda: __import__('socket').create_connection(('127.0.0.1', PORT), 5))");
        return Stream.of(
                LayerAttack.on(
                                "network namespace",
                                new Untold(List.of("--unshare-net")),
                                connect,
                                "returned \"OSError\"",
                                "returned \"worked\"")
                        .gone(NO_FILTER),
                LayerAttack.on(
                                "process namespace of the zygote",
                                new Untold(List.of("--unshare-pid")),
                                returning("tried(os.kill, PID, 0)"),
                                "returned \"ESRCH\"",
                                "returned \"worked\"")
                        .gone(NO_PROCESS_NAMESPACE, new Untold(List.of("--as-pid-1"))),
                LayerAttack.on(
                        "host name namespace",
                        // As one, since bwrap sets no name without it.
                        new Untold(List.of("--unshare-uts", "--unshare-cgroup-try", "--hostname", "sandbox")),
                        returning("os.uname().nodename == 'sandbox'"),
                        "returned true",
                        "returned false"),
                LayerAttack.on(
                        "only /usr of the host's files",
                        new Told(List.of("--ro-bind", "/etc", "/etc")),
                        returning("tried(open, '/etc/passwd')"),
                        "returned \"ENOENT\"",
                        "returned \"worked\""),
                LayerAttack.on(
                                "read-only root",
                                new Untold(List.of("--remount-ro", "/")),
                                returning("os.path.exists('/left')"),
                                "returned false",
                                "returned true")
                        .first(returning("tried(open, '/left', 'w')")));
    }

    static Stream<LayerAttack> namespaces() {
        return Stream.of(
                LayerAttack.on(
                        "process namespace of the run",
                        NO_PROCESS_NAMESPACE,
                        returning("os.getppid() > 0 and tried(os.kill, os.getppid(), 0)"),
                        "returned false",
                        "returned \"worked\""),
                LayerAttack.on(
                                "IPC namespace of the run",
                                NO_IPC_NAMESPACE,
                                returning("libc.shmget(4815, 4096, 0)"),
                                "returned -1",
                                "returned 0")
                        .first(returning("libc.shmget(4815, 4096, 0o1666)"))
                        .gone(NO_FILTER),
                LayerAttack.on(
                                "mount namespace of the run",
                                NO_MOUNT_NAMESPACE,
                                returning("os.listdir('/dev/shm')"),
                                "returned []",
                                "returned [\"left\"]")
                        .first(returning("tried(open, '/dev/shm/left', 'w')"))
                        .gone(
                                new Runner(
                                        "namespace.py",
                                        "    kernel.mount(b\"tmpfs\", b\"/dev/shm\", b\"tmpfs\", _SAFE, _SHARED_MEMORY)\n",
                                        "    if not os.path.exists('/dev/shm/left'):\n"
                                                + "        kernel.mount(b\"tmpfs\", b\"/dev/shm\", b\"tmpfs\", _SAFE, _SHARED_MEMORY)\n")),
                LayerAttack.on(
                                "fresh folders",
                                new Runner(
                                        "namespace.py",
                                        "    kernel.unmount(b\"/ctl\")\n",
                                        "    kernel.unmount(b\"/ctl\")\n    fresh()\n    MADE.append(1)\n"),
                                returning("os.listdir('/box')"),
                                "returned []",
                                "returned [\"left\"]")
                        .first(returning("tried(open, '/box/left', 'w')"))
                        .gone(new Runner("namespace.py", "def enter_private_world() -> None:", """
                                MADE = []


                                def fresh():
                                    if not MADE:
                                        kernel.mount(b"tmpfs", b"/box", b"tmpfs", _SAFE, _BOX)
                                        kernel.mount(b"tmpfs", b"/dev/shm", b"tmpfs", _SAFE, _SHARED_MEMORY)


                                def enter_private_world() -> None:
                                    fresh()
                                    os.chdir("/box")
                                    os.setsid()
                                    kernel.prctl(kernel.PR_SET_PDEATHSIG, _SIGKILL)


                                def unused() -> None:""")),
                LayerAttack.on(
                        "size of the folders",
                        new Runner("namespace.py", "size=32m", "size=99m"),
                        returning("[tried(fill, '/box/%d' % n, 15) for n in range(4)][-1]"),
                        "returned \"ENOSPC\"",
                        "returned \"worked\""),
                LayerAttack.on(
                        "number of files",
                        new Runner("namespace.py", "nr_inodes=1024", "nr_inodes=9999"),
                        returning("{tried(os.mkdir, '/box/%d' % n) for n in range(1100)} == {'worked'}"),
                        "returned false",
                        "returned true"),
                LayerAttack.on(
                        "control folder out of sight",
                        new Runner("namespace.py", "    kernel.unmount(b\"/ctl\")\n", ""),
                        returning("os.listdir('/ctl')"),
                        "returned []",
                        "returned [\"zygote.sock\"]"),
                LayerAttack.on(
                        "read-only devices",
                        new Runner("namespace.py", "for device in _DEVICES:", "for device in ():"),
                        returning("tried(os.utime, '/dev/null')"),
                        "returned \"EROFS\"",
                        "returned \"worked\""),
                LayerAttack.on(
                        "session of its own",
                        new Runner("namespace.py", "    os.setsid()\n", ""),
                        "import signal\ndef f():\n  signal.signal(2, signal.SIG_IGN)\n  os.kill(0, 2)\n  return 'still here'",
                        "returned \"still here\"",
                        "unavailable"));
    }

    static Stream<LayerAttack> privileges() {
        return Stream.of(
                LayerAttack.on(
                        "system call filter",
                        NO_FILTER,
                        "def fork():\n  if os.fork() == 0: os._exit(0)\ndef f(): return tried(fork)",
                        "returned \"EPERM\"",
                        "returned \"worked\""),
                LayerAttack.on(
                                "no capabilities",
                                NO_DROP,
                                returning(MOUNT),
                                "returned \"EPERM\"",
                                "returned \"worked\"")
                        .gone(NO_FILTER),
                LayerAttack.on(
                                "no capabilities to come",
                                NO_BOUND,
                                BECOMES_ROOT,
                                "returned \"refused\"",
                                "returned \"mounted\"")
                        .gone(NO_FILTER, NO_PROMISE, new Unbubbled())
                        .within(PATIENT),
                LayerAttack.on(
                                "no new privileges",
                                NO_PROMISE,
                                BECOMES_ROOT,
                                "returned \"refused\"",
                                "returned \"mounted\"")
                        .gone(NO_FILTER, NO_BOUND, new Unbubbled())
                        .within(PATIENT),
                LayerAttack.on(
                                "not dumpable",
                                new Runner("namespace.py", "    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)\n", ""),
                                DEBUGS,
                                "returned -1",
                                "returned 0")
                        .gone(NO_FILTER));
    }

    static Stream<LayerAttack> limits() {
        return Stream.of(
                limit(
                        "address space",
                        "RLIMIT_AS, baseline + header.memory_bytes",
                        returning("len(bytearray(128 << 20))"),
                        "exceeded memory",
                        "returned 134217728"),
                limit(
                                "CPU time, in the kernel",
                                "RLIMIT_CPU, seconds",
                                BURN.formatted("3.5"),
                                "exceeded memory",
                                "returned 1")
                        .gone(NO_CPU_DEADLINE),
                limit("threads", "RLIMIT_NPROC, THREADS", THREADS, "returned true", "returned false")
                        .within(PATIENT),
                limit(
                        "open files",
                        "RLIMIT_NOFILE, OPEN_FILES",
                        returning("[tried(os.dup, 0) for _ in range(99)][-1]"),
                        "returned \"EMFILE\"",
                        "returned \"worked\""),
                limit(
                        "size of a file",
                        "RLIMIT_FSIZE, FILE_BYTES",
                        returning("tried(fill, '/box/x', 17)"),
                        "returned \"EFBIG\"",
                        "returned \"worked\""),
                limit("queued signals", "RLIMIT_SIGPENDING, QUEUED_SIGNALS", QUEUE, "returned true", "returned false"),
                limit(
                                "locked memory",
                                "RLIMIT_MEMLOCK, 0",
                                returning("libc.mlock(ctypes.create_string_buffer(1 << 14), 1 << 14)"),
                                "returned -1",
                                "returned 0")
                        .gone(NO_FILTER),
                limit(
                                "message queues",
                                "RLIMIT_MSGQUEUE, 0",
                                returning("libc.mq_open(b'/x', os.O_CREAT | os.O_RDWR, 0o600, None) > 0"),
                                "returned false",
                                "returned true")
                        .gone(NO_FILTER));
    }

    private static final String DEBUGS = """
            import time
            def f():
                pid = os.fork()
                if pid == 0:
                    time.sleep(60)
                attached = libc.ptrace(16, pid, None, None)
                os.kill(pid, 9)
                return attached
            """;
    private static final String BURN = "import time\ndef f():\n  while time.process_time() < %s: pass\n  return 1";
    private static final String THREADS = """
            import threading
            def f():
                gate = threading.Event()
                threading.stack_size(65536)
                started = 0
                try:
                    for _ in range(60):
                        threading.Thread(target=gate.wait, daemon=True).start()
                        started += 1
                except RuntimeError:
                    pass
                gate.set()
                return started <= 32
            """;
    private static final String QUEUE = """
            import signal
            def f():
                signal.pthread_sigmask(signal.SIG_BLOCK, {40})
                for _ in range(500): os.kill(1, 40)
                queued = 0
                while signal.sigtimedwait({40}, 0): queued += 1
                return queued <= 65
            """;

    private static LayerAttack limit(String name, String line, String source, String held, String fell) {
        return LayerAttack.on(
                name, new Runner("limits.py", "        (resource." + line + "),\n", ""), source, held, fell);
    }

    static Stream<LayerAttack> supervision() {
        String stopOutput = "if self._stdout_left < 0 and self._limit == frames.NO_LIMIT:";
        String within = "        within = chunk[: self._result_left]\n";
        return Stream.of(
                LayerAttack.on("CPU deadline", NO_CPU_DEADLINE, BURN.formatted("0.5"), "exceeded time", "returned 1"),
                LayerAttack.on(
                                "wall deadline",
                                new Runner(
                                        "supervisor.py",
                                        "elif time.monotonic_ns() - self._last_wall > self._header.wall_ms * 1_000_000:",
                                        "elif False:"),
                                "import time\ndef f(): time.sleep(1); return 1",
                                "exceeded time",
                                "returned 1")
                        .within(HASTY),
                LayerAttack.on(
                        "bounded output",
                        new Runner("supervisor.py", stopOutput, "if False:"),
                        "def f():\n  for _ in range(99): print('x' * 1000)\n  return 1",
                        "exceeded output",
                        "returned 1"),
                LayerAttack.on(
                        "bounded results",
                        new Runner(
                                "supervisor.py",
                                within,
                                "        within = chunk\n        self._result_left = 1 << 30\n"),
                        returning("'x' * 200_000 and len('x' * 200_000) and 'x' * 200_000"),
                        "exceeded output",
                        "returned"),
                LayerAttack.on(
                                "wiped outbox",
                                new Runner(
                                        "outbox.py", "self._view[: self._touched] = _ZEROS[: self._touched]", "pass"),
                                "import gc\ndef f():\n"
                                        + "  wanted = bytes([83, 69, 67]) * 40\n"
                                        + "  gc.unfreeze()\n"
                                        + "  return any(wanted in bytes(o) for o in gc.get_referents(*gc.get_objects()) if type(o) is bytearray)",
                                "returned false",
                                "returned true")
                        .first("def f(): print('SEC' * 50)")
                        .within(PATIENT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"outside", "namespaces", "privileges", "limits", "supervision"})
    void onlyThisLayerStopsIt(LayerAttack attack) throws Exception {
        assumeTrue(
                attack.gone().stream().noneMatch(Unbubbled.class::isInstance) || canGainPrivileges(),
                "forbidden to all");
        try (Surroundings surroundings = Surroundings.open()) {
            List<Weakening> without = new ArrayList<>(attack.gone());
            Outcome on = surroundings.seen(folder.resolve("on"), attack, without);
            without.add(attack.without());
            Outcome off = surroundings.seen(folder.resolve("off"), attack, without);
            assertThat(on).as("with it").matches(Outcome.read(attack.held())::allows, attack.held());
            assertThat(off).as("without it").matches(Outcome.read(attack.fell())::allows, attack.fell());
        }
    }

    /** In a container that has promised for all of its processes, that promise is the layer. */
    private static boolean canGainPrivileges() throws IOException {
        return Files.readString(Path.of("/proc/self/status")).contains("NoNewPrivs:\t0");
    }
}
