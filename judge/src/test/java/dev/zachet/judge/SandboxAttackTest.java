package dev.zachet.judge;

import static dev.zachet.judge.Sources.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.judge.CaseReport.Exceeded;
import dev.zachet.judge.CaseReport.Limit;
import dev.zachet.judge.CaseReport.Raised;
import dev.zachet.judge.CaseReport.Returned;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on the machine: each must fail, and leave the next submission alone. */
class SandboxAttackTest extends AttackStage {

    @ParameterizedTest
    @ValueSource(strings = {"/dev/x", "/dev/shm/../x", "/x", "/usr/x", "/runner/x", "/ctl/x", "/etc/x", "/proc/x"})
    void refusesWritingOutsideTheBox(String path) throws Exception {
        assertThat(evaluated("tried(open, '" + path + "', 'w')")).isIn("EROFS", "ENOENT", "EACCES");
    }

    @Test
    void refusesReadingHostFiles() throws Exception {
        assertThat(
                        evaluated(
                                "[tried(open, p) for p in ('/etc/passwd', '/etc/shadow', '/root/.bashrc', '/home', '/var/log', '/proc/self/environ', '/sys/kernel')]"))
                .doesNotContain("worked");
        assertThat(evaluated("sorted(os.listdir('/'))"))
                .isEqualTo("[\"bin\",\"box\",\"ctl\",\"dev\",\"lib\",\"lib64\",\"runner\",\"tmp\",\"usr\"]");
        assertThat(evaluated("sorted(os.listdir('/dev'))"))
                .isEqualTo("[\"full\",\"null\",\"random\",\"shm\",\"urandom\",\"zero\"]");
        assertThat(evaluated("os.listdir('/ctl') + os.listdir('/usr/local')")).isEqualTo("[]");
    }

    @Test
    void seesNoEnvironmentOfTheHost() throws Exception {
        assertThat(evaluated("sorted(os.environ)"))
                .isEqualTo("[\"LC_CTYPE\",\"MALLOC_ARENA_MAX\",\"PWD\",\"PYTHONDONTWRITEBYTECODE\"]");
    }

    @Test
    void wipesFilesBetweenRuns() throws Exception {
        String leave = "[open(p + '/left', 'w').write('x') for p in ('/box', '/dev/shm', '/tmp')]";
        assertThat(evaluated(leave)).isEqualTo("[1,1,1]");
        assertThat(evaluated("[os.listdir(p) for p in ('/box', '/dev/shm', '/tmp')]"))
                .isEqualTo("[[],[],[]]");
    }

    @Test
    void refusesForkBomb() throws Exception {
        assertThat(
                        evaluated(
                                "[tried(os.fork), tried(os.posix_spawn, '/usr/bin/python3', ['p'], {}), tried(os.execv, '/usr/bin/python3', ['p'])]"))
                .isEqualTo("[\"EPERM\",\"EPERM\",\"EPERM\"]");
        assertThat(evaluated("[system(57), system(58), system(56, 17, 0, 0, 0, 0)]"))
                .isEqualTo("[\"EPERM\",\"EPERM\",\"EPERM\"]");
    }

    @Test
    void boundsThreads() throws Exception {
        String source = """
                import threading, time
                def f():
                    started = 0
                    threading.stack_size(65536)
                    try:
                        for _ in range(1000):
                            threading.Thread(target=time.sleep, args=(9,), daemon=True).start()
                            started += 1
                    except RuntimeError:
                        pass
                    return started
                """;
        assertThat(answer(source).intValue()).isBetween(4, 32);
    }

    @Test
    void refusesTheNetwork() throws Exception {
        assertThat(
                        evaluated(
                                "[tried(__import__('socket').socket, family, kind) for family in (1, 2, 10, 16, 17, 40) for kind in (1, 2, 3)]"))
                .doesNotContain("worked");
    }

    @Test
    void refusesAbstractSocketsSharedAcrossRuns() throws Exception {
        assertThat(evaluated("[system(41, 1, 1, 0), system(53, 1, 2, 0, ctypes.create_string_buffer(8))]"))
                .isEqualTo("[\"EPERM\",\"EPERM\"]");
        String pair = "import socket\ndef f():\n  a, b = socket.socketpair()\n"
                + "  return [tried(a.bind, '\\0zachet'), tried(a.listen), tried(a.sendmsg, [b'x'])]";
        assertThat(answer(pair).toString()).isEqualTo("[\"EPERM\",\"EPERM\",\"EPERM\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "ptrace, 101",
        "mount, 165",
        "umount2, 166",
        "chroot, 161",
        "pivot_root, 155",
        "unshare, 272",
        "setns, 308",
        "open_tree, 428",
        "move_mount, 429",
        "fsopen, 430",
        "fsmount, 432",
        "mount_setattr, 442",
        "process_vm_readv, 310",
        "process_vm_writev, 311",
        "kcmp, 312",
        "pidfd_open, 434",
        "pidfd_getfd, 438",
        "pidfd_send_signal, 424",
        "io_uring_setup, 425",
        "io_uring_enter, 426",
        "bpf, 321",
        "keyctl, 250",
        "add_key, 248",
        "request_key, 249",
        "userfaultfd, 323",
        "perf_event_open, 298",
        "seccomp, 317",
        "prctl, 157",
        "setuid, 105",
        "setgid, 106",
        "capset, 126",
        "personality, 135",
        "memfd_create, 319",
        "open_by_handle_at, 304",
        "name_to_handle_at, 303",
        "init_module, 175",
        "finit_module, 313",
        "kexec_load, 246",
        "reboot, 169",
        "swapon, 167",
        "acct, 163",
        "sethostname, 170",
        "settimeofday, 164",
        "clock_settime, 227",
        "shmget, 29",
        "msgget, 68",
        "semget, 64",
        "mq_open, 240",
        "inotify_init1, 294",
        "fanotify_init, 300",
        "symlink, 88",
        "link, 86",
        "mknod, 133",
        "chmod, 90",
        "chown, 92",
        "setsid, 112",
        "setpgid, 109",
        "setpriority, 141",
        "sched_setaffinity, 203",
        "ioprio_set, 251",
        "vmsplice, 278",
        "splice, 275",
        "tee, 276",
        "socket, 41",
        "connect, 42",
        "bind, 49",
        "execveat, 322",
        "landlock, 444",
        "memfd_secret, 447",
        "setrlimit, 160",
        "iopl, 172",
        "modify_ldt, 154",
        "quotactl, 179",
        "lookup_dcookie, 212",
    })
    void refusesSystemCall(String name, int number) throws Exception {
        assertThat(evaluated("system(" + number + ", 0, 0, 0, 0, 0, 0)"))
                .as(name)
                .isEqualTo("EPERM");
    }

    @Test
    void refusesNamespacesThroughClone() throws Exception {
        assertThat(
                        evaluated(
                                "[system(56, flag | 17, 0, 0, 0, 0) for flag in (0x10000000, 0x20000000, 0x20000, 0x40000000, 0x80)]"))
                .isEqualTo("[\"EPERM\",\"EPERM\",\"EPERM\",\"EPERM\",\"EPERM\"]");
        assertThat(evaluated("system(435, ctypes.create_string_buffer(88), 88)"))
                .isEqualTo("ENOSYS");
    }

    @Test
    void refusesTheOtherCallTable() throws Exception {
        assertThat(evaluated("[system(0x40000000 | n, 0, 0, 0) for n in (57, 59, 101)]"))
                .isEqualTo("[\"EPERM\",\"EPERM\",\"EPERM\"]");
    }

    @Test
    void killsCallsOfA32BitProgram() throws Exception {
        String source = """
                import mmap
                def f():
                    # mov eax, 2 (fork there); int 0x80; ret
                    code = mmap.mmap(-1, 4096, prot=7)
                    code.write(b'\\xb8\\x02\\x00\\x00\\x00\\xcd\\x80\\xc3')
                    return ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))()
                """;
        assertThat(attack(source)).isInstanceOf(CaseReport.Died.class);
    }

    @Test
    void refusesPushingTerminalInput() throws Exception {
        assertThat(
                        evaluated(
                                "[system(16, 0, 0x5412, b'x'), system(16, 0, 0x541C, b'x'), tried(open, '/dev/ptmx'), tried(open, '/dev/tty'), tried(open, '/dev/console')]"))
                .isEqualTo("[\"EPERM\",\"EPERM\",\"ENOENT\",\"ENOENT\",\"ENOENT\"]");
    }

    @Test
    void holdsNoCapabilityAndGainsNone() throws Exception {
        String source = """
                def f():
                    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
                    data = (ctypes.c_uint32 * 6)()
                    return [system(125, header, data), list(data)]
                """;
        // capget itself is refused; what it would show, mount and sethostname have shown above.
        assertThat(answer(source).toString()).isEqualTo("[\"EPERM\",[0,0,0,0,0,0]]");
    }

    @Test
    void signalsReachNobodyElse() throws Exception {
        assertThat(
                        evaluated(
                                "[tried(os.kill, -1, 9), os.getpid(), os.getppid(), tried(os.kill, 2, 9), tried(os.kill, os.getppid() or 1, 0)]"))
                .isEqualTo("[\"ESRCH\",1,0,\"ESRCH\",\"worked\"]");
        // Its own group holds only itself, and the first process of a namespace ignores what it sends itself.
        assertThat(evaluated("[tried(os.kill, 0, 9), tried(os.kill, 1, 9), tried(os.killpg, 0, 15)]"))
                .isEqualTo("[\"worked\",\"worked\",\"worked\"]");
    }

    @Test
    void cannotInterruptTheSupervisor() throws Exception {
        assertThat(attack("import signal\ndef f():\n  for s in (2, 15, 1, 3, 10): os.kill(0, s)"))
                .isNotInstanceOf(Returned.class);
    }

    @Test
    void refusesLimitsOfOthers() throws Exception {
        String limits = "(ctypes.c_uint64 * 2)(1, 1)";
        assertThat(evaluated("[system(302, pid, 7, " + limits + ", None) for pid in (1, 2, 5, 1000)]"))
                .isEqualTo("[\"EPERM\",\"EPERM\",\"EPERM\",\"EPERM\"]");
    }

    @Test
    void cannotRaiseItsOwnLimits() throws Exception {
        String source = """
                import resource
                def f():
                    said = []
                    for what in (resource.RLIMIT_AS, resource.RLIMIT_NPROC, resource.RLIMIT_NOFILE, resource.RLIMIT_CPU):
                        try:
                            resource.setrlimit(what, (-1, -1)); said.append('worked')
                        except (ValueError, OSError):
                            said.append('refused')
                    return said
                """;
        assertThat(answer(source).toString()).doesNotContain("worked");
    }

    @Test
    void hasNoProcMemory() throws Exception {
        assertThat(
                        evaluated(
                                "[tried(open, p, 'rb') for p in ('/proc/1/mem', '/proc/self/mem', '/proc/1/root', '/dev/mem', '/dev/kmem')]"))
                .isEqualTo("[\"ENOENT\",\"ENOENT\",\"ENOENT\",\"ENOENT\",\"ENOENT\"]");
    }

    @Test
    void inheritsNothingButItsPipes() throws Exception {
        String source = "import os\ndef f():\n  return [fd for fd in range(256) if tried(os.fstat, fd) == 'worked']";
        assertThat(answer(source).toString()).isEqualTo("[0,1,2,3]");
    }

    @Test
    void boundsTheTemporaryFolders() throws Exception {
        String source = """
                def fill(folder):
                    written = 0
                    try:
                        for n in range(100):
                            with open(f'{folder}/{n}', 'wb') as file:
                                for _ in range(15):
                                    file.write(bytes(1 << 20)); file.flush(); written += 1
                    except OSError as e:
                        return [written, errno.errorcode[e.errno]]
                def f(): return [fill('/box'), fill('/dev/shm')]
                """;
        assertThat(answer(source).toString()).isEqualTo("[[32,\"ENOSPC\"],[8,\"ENOSPC\"]]");
    }

    @Test
    void boundsTheNumberOfFiles() throws Exception {
        String source = """
                def f():
                    for n in range(100000):
                        try: open(f'/box/{n}', 'w').close()
                        except OSError as e: return [n < 1100, errno.errorcode[e.errno]]
                """;
        assertThat(answer(source).toString()).isEqualTo("[true,\"ENOSPC\"]");
    }

    @Test
    void boundsTheSizeOfAFile() throws Exception {
        assertThat(evaluated("tried(os.truncate, os.open('/box/big', os.O_CREAT | os.O_RDWR), 1 << 40)"))
                .isEqualTo("EFBIG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytearray(1 << 30)",
                "[0] * (1 << 28)",
                "'x' * (1 << 40)",
                "list(iter(lambda: bytearray(1 << 20), 0))",
                "__import__('mmap').mmap(-1, 1 << 30)[:]"
            })
    void stopsAMemoryBomb(String bomb) throws Exception {
        CaseReport report = attack("def f(): return len(" + bomb + ")");
        boolean refused = report instanceof Raised raised && raised.type().equals("OSError");
        assertThat(refused || report instanceof Exceeded exceeded && exceeded.limit() == Limit.MEMORY)
                .isTrue();
    }

    @Test
    void survivesDeepRecursion() throws Exception {
        String python = "import sys\nsys.setrecursionlimit(10**9)\ndef f(): return f()";
        assertThat(attack(python)).isNotInstanceOf(Returned.class);
        String native1 =
                "import sys\nsys.setrecursionlimit(10**9)\nclass A:\n  def __repr__(self): return repr(self)\ndef f(): return repr(A())";
        assertThat(attack(native1)).isNotInstanceOf(Returned.class);
    }

    @Test
    void refusesHugeIntegers() throws Exception {
        assertThat(attack("def f(): return 1 << 1000000")).isInstanceOf(CaseReport.Unreadable.class);
        assertThat(answer("def f(): return 3 ** 60000").bigIntegerValue().bitLength())
                .isEqualTo(95_098);
    }

    @Test
    void timersDoNotStretchTheDeadline() throws Exception {
        String source = """
                import signal
                def f():
                    signal.signal(signal.SIGALRM, lambda *a: None)
                    signal.signal(signal.SIGXCPU, signal.SIG_IGN)
                    signal.signal(signal.SIGTERM, signal.SIG_IGN)
                    signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
                    signal.setitimer(signal.ITIMER_PROF, 0.01, 0.01)
                    while True:
                        try:
                            while True: pass
                        except BaseException: pass
                """;
        Exceeded exceeded = (Exceeded) attack(source);
        assertThat(exceeded.limit()).isEqualTo(Limit.TIME);
        assertThat(exceeded.usage().cpu()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void threadsAreChargedToo() throws Exception {
        String source = """
                import hashlib, threading, time
                def burn():
                    while True: hashlib.sha256(bytes(1 << 20)).digest()
                def f():
                    for _ in range(2): threading.Thread(target=burn, daemon=True).start()
                    time.sleep(30)
                """;
        assertThat(((Exceeded) attack(source)).limit()).isEqualTo(Limit.TIME);
    }

    @Test
    void boundsTheWholeRunOfManyBadCases() throws Exception {
        String[] cases = new String[200];
        java.util.Arrays.fill(cases, "[]");
        Limits limits = Limits.of(Duration.ofMillis(20), 32L << 20);
        assertThat(reports(run("def f():\n  while True: pass", limits, cases))).hasSize(200);
    }
}
