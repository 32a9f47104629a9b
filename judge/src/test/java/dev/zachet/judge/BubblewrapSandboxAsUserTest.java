package dev.zachet.judge;

import java.nio.file.Path;

/** Candidate code runs as an ordinary user: Java's own, or a usual number where Java is root. */
class BubblewrapSandboxAsUserTest extends SandboxContract {
    private static final int FIRST_ORDINARY_UID = 1000;

    @Override
    Sandbox start() {
        Account account = Account.isRoot() ? new Account.Numbered(FIRST_ORDINARY_UID) : new Account.Own();
        Path python = Path.of("/usr/bin/python3");
        return BubblewrapSandbox.start(
                new SandboxSettings(python, Path.of("/usr/bin/bwrap"), Sources.runner(), 2, account));
    }
}
