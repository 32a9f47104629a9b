package dev.zachet.judge;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the sandbox finds what it needs.
 *
 * @param python the interpreter, somewhere under {@code /usr}, 3.11 or newer
 * @param bubblewrap the {@code bwrap} command, 0.8 or newer
 * @param runner the project's {@code runner} folder; copied, so it may lie where only this process can read
 * @param slots runs that can go on at once, 1 to 64; each keeps one warm interpreter of about 30 MiB, and while tests
 *     are run another of about 40 MiB with pytest
 * @param account whom candidate code runs as
 */
public record SandboxSettings(Path python, Path bubblewrap, Path runner, int slots, Account account) {
    public SandboxSettings {
        if (slots < 1 || slots > 64) {
            throw new IllegalArgumentException("slots must be 1 to 64: " + slots);
        }
    }

    /** The usual places; as root, candidate code gets an account of its own. */
    public static SandboxSettings of(Path runner, int slots) {
        return new SandboxSettings(
                Path.of("/usr/bin/python3"), Path.of("/usr/bin/bwrap"), runner, slots, Account.usual());
    }

    /** Where the interpreter's links end; as it is given where that cannot be told. */
    Path interpreter() {
        try {
            return python.toRealPath();
        } catch (IOException e) {
            return python;
        }
    }

    /** The same with another interpreter. */
    public SandboxSettings withPython(Path other) {
        return new SandboxSettings(other, bubblewrap, runner, slots, account);
    }
}
