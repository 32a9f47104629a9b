package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * One layer of the sandbox taken away. It exists in tests alone: the product has no switch for it, so what is changed is a
 * copy of the runner, or what a stand-in for {@code bwrap} passes on.
 */
sealed interface Weakening {
    /** The same namespaces and folders by other means. */
    String UNBUBBLED = """
            #!/bin/bash
            while [[ $1 != */python3 ]]; do
              [ "$1 ${3-}" = '--bind /ctl' ] && export CONTROL=$2
              [ "$1 ${3-}" = '--ro-bind /runner' ] && export RUNNER=$2
              shift
            done
            exec unshare --user --map-root-user --mount --pid --ipc --net --fork --kill-child bash -e -c '
              cd /mnt && mount -t tmpfs none /mnt && cd /mnt && mkdir -p usr dev/shm box ctl runner
              mount --rbind /usr usr; mount --bind "$CONTROL" ctl; mount --bind "$RUNNER" runner
              for name in lib lib64 bin; do ln -s usr/$name $name; done
              for name in null zero full random urandom; do touch dev/$name; mount --bind /dev/$name dev/$name; done
              exec /usr/sbin/chroot /mnt "$@"
            ' start "$@"
            """;

    /** A change to a file of the runner; {@code from} must be there. */
    record Runner(String file, String from, String to) implements Weakening {}

    /** Options that {@code bwrap} is not told. */
    record Untold(List<String> options) implements Weakening {}

    /** Options that {@code bwrap} is told besides, before the root is made read-only. */
    record Told(List<String> options) implements Weakening {}

    /** A start without {@code bwrap}, which promises on its own account never to gain privileges, and cannot be kept from it. */
    record Unbubbled() implements Weakening {}

    /** Settings for a sandbox with one slot and without these layers; what it needs lies in {@code folder}. */
    static SandboxSettings settings(Path folder, List<Weakening> weakenings) throws IOException {
        Path runner = folder.resolve("runner");
        copyRunner(runner);
        for (Weakening weakening : weakenings) {
            if (weakening instanceof Runner(String file, String from, String to)) {
                Path path = runner.resolve("zachet_runner").resolve(file);
                String text = Files.readString(path);
                assertThat(text).as(file).contains(from);
                Files.writeString(path, text.replace(from, to));
            }
        }
        Path bwrap = folder.resolve("bwrap");
        boolean unbubbled = weakenings.stream().anyMatch(Unbubbled.class::isInstance);
        Files.writeString(bwrap, unbubbled ? UNBUBBLED : stand(weakenings));
        // A temporary folder is its owner's alone, and the sandbox's account must come through.
        Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(bwrap, PosixFilePermissions.fromString("rwxr-xr-x"));
        SandboxSettings usual = SandboxSettings.of(runner, 1);
        return new SandboxSettings(usual.python(), bwrap, runner, 1, usual.account());
    }

    private static void copyRunner(Path target) throws IOException {
        try (Stream<Path> walk = Files.walk(Sources.runner())) {
            for (Path path :
                    walk.filter(file -> file.toString().endsWith(".py")).toList()) {
                Path copy = target.resolve(Sources.runner().relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    /** A script that passes on what the options leave, word by word. */
    private static String stand(List<Weakening> weakenings) {
        StringBuilder script = new StringBuilder("#!/bin/bash\nwords=()\nwhile [ $# -gt 0 ]; do\n");
        for (Weakening weakening : weakenings) {
            if (weakening instanceof Untold(List<String> options)) {
                script.append(untold(options));
            }
            if (weakening instanceof Told(List<String> options)) {
                script.append("  if [ \"$1 $2\" = '--remount-ro /' ]; then words+=(")
                        .append(String.join(" ", options))
                        .append("); fi\n");
            }
        }
        return script + "  words+=(\"$1\"); shift\ndone\nexec /usr/bin/bwrap \"${words[@]}\"\n";
    }

    private static String untold(List<String> options) {
        StringBuilder test = new StringBuilder("  if [ 1 = 1");
        for (int at = 0; at < options.size(); at++) {
            test.append(" ] && [ \"${")
                    .append(at + 1)
                    .append("-}\" = '")
                    .append(options.get(at))
                    .append('\'');
        }
        return test + " ]; then shift " + options.size() + "; continue; fi\n";
    }
}
