package dev.zachet.scratch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A temporary folder that is removed when it is closed, or, where its process was killed, when the next one of the same
 * prefix is made or {@link #removeLeftovers} is asked for.
 *
 * <p>A living owner holds a lock on a file in its folder, which the kernel takes away when it dies, however it dies.
 */
public final class ScratchFolder implements AutoCloseable {
    private static final String LOCK = "lock";

    /** Locks are the process's: opening and closing the file of a folder of our own would give up its lock. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel claim;

    private ScratchFolder(Path path) throws IOException {
        this.path = path;
        OURS.add(path);
        this.claim = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        claim.lock();
    }

    /**
     * Makes a folder under {@code java.io.tmpdir} that others may pass through but not list, and removes what dead owners left
     * of the same prefix.
     */
    public static ScratchFolder create(String prefix) throws IOException {
        ScratchFolder folder = new ScratchFolder(Files.createTempDirectory(prefix));
        removeLeftovers(folder.path.resolveSibling(""), prefix);
        Files.setPosixFilePermissions(folder.path, PosixFilePermissions.fromString("rwx--x--x"));
        return folder;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Removes what dead owners left of a prefix, without making a folder. */
    public static void removeLeftovers(String prefix) throws IOException {
        removeLeftovers(Path.of(System.getProperty("java.io.tmpdir")), prefix);
    }

    /** Removes what dead owners left, where it is ours to remove; the rest stays. */
    private static void removeLeftovers(Path parent, String prefix) throws IOException {
        try (Stream<Path> siblings = Files.list(parent)) {
            for (Path sibling :
                    siblings.filter(path -> couldBeLeft(path, prefix)).toList()) {
                removeIfDead(sibling);
            }
        }
    }

    private static boolean couldBeLeft(Path sibling, String prefix) {
        return sibling.getFileName().toString().startsWith(prefix)
                && !OURS.contains(sibling)
                && Files.isRegularFile(sibling.resolve(LOCK), LinkOption.NOFOLLOW_LINKS);
    }

    private static void removeIfDead(Path folder) {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            if (lock != null && isOurUsers(folder)) {
                remove(folder);
            }
        } catch (IOException e) {
            // Another user's, or removed by somebody else at this moment: not ours to clean.
            return;
        }
    }

    private static boolean isOurUsers(Path folder) throws IOException {
        Object me = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        return me.equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS));
    }

    /** Removes a folder and all in it. */
    public static void remove(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.deleteIfExists(path);
        }
    }

    @Override
    public void close() throws IOException {
        try (claim) {
            remove(path);
        } finally {
            OURS.remove(path);
        }
    }
}
