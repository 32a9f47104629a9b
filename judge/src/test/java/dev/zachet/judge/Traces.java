package dev.zachet.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a sandbox's account and folder have on this machine at one moment: processes, mounts, files, sockets, kernel
 * objects and control groups. What the later of two moments has besides was left behind.
 */
record Traces(Map<String, Set<String>> byKind) {
    private static final List<Path> PLACES =
            List.of(Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"), Path.of("/dev/mqueue"), Path.of("/run"));
    private static final Path GROUPS = Path.of("/sys/fs/cgroup");

    static Traces now(int uid) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        found.put("children", children());
        found.put("processes", processesOf(uid));
        found.put("mounts", lines("/proc/self/mounts", line -> line.contains("zachet-judge-")));
        found.put("files", filesOf(uid));
        found.put("names without a folder", lines("/proc/net/unix", line -> line.contains("@zachet")));
        for (String kind : List.of("shm", "msg", "sem")) {
            found.put(kind, lines("/proc/sysvipc/" + kind, line -> line.contains(" " + uid + " ")));
        }
        found.put("control groups", controlGroups());
        return new Traces(found);
    }

    /** What is here now and was not then, each with its kind. */
    List<String> since(Traces earlier) {
        List<String> added = new ArrayList<>();
        byKind.forEach((kind, found) -> found.stream()
                .filter(one -> !earlier.byKind.getOrDefault(kind, Set.of()).contains(one))
                .forEach(one -> added.add(kind + ": " + one)));
        return added;
    }

    private static Set<String> children() {
        Set<String> children = new TreeSet<>();
        ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .forEach(process -> children.add(
                        process.pid() + " " + process.info().commandLine().orElse("")));
        return children;
    }

    private static Set<String> processesOf(int uid) throws IOException {
        Set<String> processes = new TreeSet<>();
        try (Stream<Path> folders = Files.list(Path.of("/proc"))) {
            for (Path folder : folders.filter(f -> f.getFileName().toString().matches("\\d+"))
                    .toList()) {
                String status = read(folder.resolve("status"));
                if (status.contains("\nUid:\t" + uid + "\t")) {
                    processes.add(folder + " " + status.lines().findFirst().orElse(""));
                }
            }
        }
        return processes;
    }

    private static Set<String> filesOf(int uid) {
        Set<String> files = new TreeSet<>();
        for (Path place : PLACES) {
            try (Stream<Path> inside = Files.list(place)) {
                inside.filter(file -> isOf(uid, file)).forEach(file -> files.add(file.toString()));
            } catch (IOException e) {
                // Not there, or not ours to see.
                continue;
            }
        }
        return files;
    }

    private static boolean isOf(int uid, Path file) {
        try {
            return Integer.valueOf(uid).equals(Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return false;
        }
    }

    /** Groups below this process's own: nobody without privileges can make them elsewhere. */
    private static Set<String> controlGroups() throws IOException {
        Set<String> groups = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("/proc/self/cgroup"))) {
            String[] parts = line.split(":", 3);
            Path folder = GROUPS.resolve(parts[1].replaceFirst("^name=", "")).resolve("." + parts[2]);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> inside = Files.list(folder)) {
                    inside.filter(Files::isDirectory).forEach(group -> groups.add(group.toString()));
                }
            }
        }
        return groups;
    }

    private static Set<String> lines(String file, Predicate<String> wanted) {
        Set<String> lines = new HashSet<>();
        read(Path.of(file)).lines().filter(wanted).forEach(lines::add);
        return lines;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            // The process has ended meanwhile, or this kernel has no such file.
            return "";
        }
    }
}
