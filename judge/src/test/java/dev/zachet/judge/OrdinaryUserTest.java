package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where everything is an ordinary user's, Java too, the sandbox holds as well; no root is there to make him one. */
class OrdinaryUserTest {
    @Test
    void anOrdinaryUsersSandboxWithstandsTheSelfTest() throws Exception {
        assumeTrue(Account.isRoot(), "elsewhere all tests are an ordinary user's");
        assertThat(OrdinaryUser.java(OrdinaryUserTest.class, List.of())).isZero();
    }

    /** In the user's Java: exits with 0 where the sandbox holds and is fair. */
    public static void main(String[] arguments) throws Exception {
        SandboxSettings settings = SandboxSettings.of(Sources.runner(), 1);
        assertThat(settings.account()).isEqualTo(new Account.Own());
        try (Sandbox sandbox = BubblewrapSandbox.start(settings)) {
            assertThat(SelfTest.of(sandbox)).isEqualTo(new SelfTest.Finding.Withstood());
            Victim.requireFair(new Judge(sandbox));
        }
    }
}
