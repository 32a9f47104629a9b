package dev.zachet.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Why the sandbox did not start, and what the operator can do about it. */
final class Diagnosis {
    private static final String APPARMOR_PROFILE = """
            Ubuntu lets only listed programs make user namespaces. As root, allow bubblewrap:
            printf 'abi <abi/4.0>,\\ninclude <tunables/global>\\nprofile bwrap /usr/bin/bwrap flags=(unconfined) {\\n  userns,\\n}\\n' > /etc/apparmor.d/bwrap
            apparmor_parser -r /etc/apparmor.d/bwrap""";
    private static final String CONTAINER = """
            The kernel or a container refuses user namespaces. In Docker run with \
            --security-opt seccomp=unconfined --security-opt apparmor=unconfined --security-opt systempaths=unconfined; \
            elsewhere ask for unprivileged user namespaces to be allowed.""";

    private Diagnosis() {}

    /** What can be seen to be missing before anything is started. */
    static Optional<Report.Unavailable> missing(SandboxSettings settings) {
        if (!Files.isExecutable(settings.bubblewrap())) {
            return unavailable("bubblewrap is not installed: no " + settings.bubblewrap(), "apt install bubblewrap");
        }
        if (!Files.isExecutable(settings.python())) {
            return unavailable(
                    "Python is not installed: no " + settings.python(),
                    "apt install python3, or set ZACHET_PYTHON to the one to use");
        }
        if (!settings.interpreter().startsWith("/usr")) {
            return unavailable(
                    "of this machine's files the sandbox sees only /usr, and Python is " + settings.interpreter(),
                    "set ZACHET_PYTHON to one that lies there, such as /usr/bin/python3; one that you built yourself"
                            + " can be installed with the prefix /usr/local");
        }
        return account(settings.account());
    }

    private static Optional<Report.Unavailable> account(Account account) {
        boolean root = Account.isRoot();
        return switch (account) {
            case Account.Own own
            when root ->
                unavailable(
                        "the judge would run candidate code as root, where process limits do not hold",
                        "set a numbered account for the judge, or start it as an ordinary user");
            case Account.Numbered numbered
            when !root ->
                unavailable("only root can run candidate code as uid " + numbered.uid(), "use the judge's own account");
            case Account.Numbered numbered
            when !onPath("setpriv") -> unavailable("setpriv is not installed", "apt install util-linux");
            case Account.Own own -> Optional.empty();
            case Account.Numbered numbered -> Optional.empty();
        };
    }

    private static Optional<Report.Unavailable> unavailable(String reason, String mend) {
        return Optional.of(new Report.Unavailable(reason, mend));
    }

    /** What a failed start means, from what it printed. */
    static Report.Unavailable of(String printed) {
        String reason = printed.isBlank() ? "the sandbox ended at once" : printed.strip();
        String lower = reason.toLowerCase(Locale.ROOT);
        boolean namespaces = lower.contains("namespace") || lower.contains("uid map") || lower.contains("loopback");
        return new Report.Unavailable(
                reason, namespaces || lower.contains("not permitted") ? namespaceMend() : generic(lower));
    }

    private static String generic(String lower) {
        if (lower.contains("pytest is not installed")) {
            return "apt install python3-pytest; where ZACHET_PYTHON names another Python, install pytest for that one";
        }
        if (lower.contains("python 3.11")) {
            return "set ZACHET_PYTHON to a CPython 3.11 or newer under /usr, such as /usr/bin/python3.13";
        }
        if (lower.contains("unknown option")) {
            return "install bubblewrap 0.8 or newer";
        }
        if (lower.contains("permission denied")) {
            return "the temporary folder must be reachable for the sandbox's account: start Java with"
                    + " -Djava.io.tmpdir=/tmp or another folder that everybody may enter";
        }
        return "stop Zachet and run ./zachet run again: it checks the sandbox first and says what is refused";
    }

    private static String namespaceMend() {
        if (setting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns").equals("1")) {
            return APPARMOR_PROFILE;
        }
        if (setting("/proc/sys/kernel/unprivileged_userns_clone").equals("0")) {
            return "as root: sysctl -w kernel.unprivileged_userns_clone=1";
        }
        if (setting("/proc/sys/user/max_user_namespaces").equals("0")) {
            return "as root: sysctl -w user.max_user_namespaces=15000";
        }
        return CONTAINER;
    }

    private static String setting(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean onPath(String command) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        for (String folder : path.split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, command))) {
                return true;
            }
        }
        return false;
    }
}
