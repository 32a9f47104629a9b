package dev.zachet.judge;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Folders of sandboxes whose process was killed before it could remove them.
 *
 * <p>A living owner holds a lock on a file in its folder, which the kernel takes away when it dies, however it dies.
 */
final class Leftovers {
    static final String PREFIX = "zachet-judge-";
    private static final String LOCK = "lock";

    /** Locks are the process's: opening and closing the file of a folder of our own would give up its lock. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private Leftovers() {}

    /** Marks a folder as in use until the channel is closed. */
    static FileChannel claim(Path folder) throws IOException {
        OURS.add(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    /** Removes what dead owners left beside this folder, where it is ours to remove; the rest stays. */
    static void removeBeside(Path folder) throws IOException {
        try (Stream<Path> siblings = Files.list(folder.getParent())) {
            for (Path sibling : siblings.filter(Leftovers::couldBeLeft).toList()) {
                removeIfDead(sibling);
            }
        }
    }

    private static boolean couldBeLeft(Path sibling) {
        return sibling.getFileName().toString().startsWith(PREFIX)
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
    static void remove(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.deleteIfExists(path);
        }
        OURS.remove(folder);
    }
}
