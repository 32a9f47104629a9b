package dev.zachet.lab;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL on the class path: what a server needs, and of the extensions none but PL/pgSQL. */
final class PostgresBinaries {
    private static final List<String> NAMES =
            List.of("/postgres-linux-x86_64.txz", "/postgres-linux-arm_64.txz", "/postgres-linux-aarch_64.txz");
    private static final String EXTENSIONS = "share/postgresql/extension/";
    private static final int OWNER_EXECUTES = 0100;

    private PostgresBinaries() {}

    /** Fills a new folder, readable for everybody. */
    static void unpack(Path folder) throws IOException {
        Files.createDirectory(folder);
        try (InputStream packed = resource();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new BufferedInputStream(new XZInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (isNeeded(entry.getName())) {
                    unpack(entry, tar, folder);
                }
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path directory : all.filter(Files::isDirectory).toList()) {
                permit(directory, "rwxr-xr-x");
            }
        }
    }

    private static InputStream resource() throws FileNotFoundException {
        for (String name : NAMES) {
            InputStream found = PostgresBinaries.class.getResourceAsStream(name);
            if (found != null) {
                return found;
            }
        }
        throw new FileNotFoundException("no PostgreSQL on the class path");
    }

    private static boolean isNeeded(String name) {
        String relative = name.startsWith("./") ? name.substring(2) : name;
        boolean extension = relative.startsWith(EXTENSIONS) && relative.length() > EXTENSIONS.length();
        return !relative.endsWith(".a") && (!extension || relative.startsWith(EXTENSIONS + "plpgsql"));
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean executable = (entry.getMode() & OWNER_EXECUTES) != 0;
        permit(target, executable ? "rwxr-xr-x" : "rw-r--r--");
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
