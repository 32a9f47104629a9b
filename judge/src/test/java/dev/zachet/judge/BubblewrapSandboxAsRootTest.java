package dev.zachet.judge;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Java is root, candidate code gets an account of its own. */
class BubblewrapSandboxAsRootTest extends SandboxContract {
    @Override
    Sandbox start() {
        assumeTrue(Account.isRoot(), "only root can switch accounts");
        return BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 2));
    }
}
