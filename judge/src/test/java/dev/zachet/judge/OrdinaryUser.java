package dev.zachet.judge;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Starts a Java that is an ordinary user's through and through, where this one is root's. */
final class OrdinaryUser {
    /** Of no user here, so that whatever carries it is ours. */
    private static final int UID = 40_000 + (int) (ProcessHandle.current().pid() % 19_000);

    private OrdinaryUser() {}

    /** Runs a class of the tests, which prints where this one does; gives its exit code. */
    static int java(Class<?> main, List<String> arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("zachet-ordinary-");
        try {
            List<String> command = command(folder, classPath(folder), main, arguments);
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } finally {
            remove(folder);
        }
    }

    private static List<String> command(Path folder, String classPath, Class<?> main, List<String> arguments)
            throws IOException {
        copy(Sources.runner(), folder.resolve("runner"));
        permit(folder);
        String uid = Integer.toString(UID);
        List<String> command = new ArrayList<>(List.of("setpriv", "--reuid", uid, "--regid", uid, "--clear-groups"));
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath));
        command.add(main.getName());
        command.addAll(arguments);
        return command;
    }

    /** A copy that he may read, wherever the checkout and the libraries lie. */
    private static String classPath(Path folder) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path source = Path.of(entry);
            if (Files.exists(source)) {
                Path target = folder.resolve(copies.size() + "-" + source.getFileName());
                copy(source, target);
                copies.add(target.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> walk = Files.walk(source)) {
            for (Path path : walk.toList()) {
                Files.copy(path, target.resolve(source.relativize(path).toString()));
            }
        }
    }

    private static void permit(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                String permissions = Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--";
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
