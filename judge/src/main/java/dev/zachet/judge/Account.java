package dev.zachet.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The operating system account that untrusted programs run under. */
public sealed interface Account {

    /** The account of this Java process; refused for root, whose processes no limit counts. */
    record Own() implements Account {}

    /** Another account, by number, which needs no entry in /etc/passwd; only root can switch to it. */
    record Numbered(int uid) implements Account {
        /** Belongs to nobody: between the ranges that Debian and systemd hand out. */
        private static final int UNUSED_UID = 61_099;

        public Numbered {
            if (uid < 1) {
                throw new IllegalArgumentException("uid must be 1 or more: " + uid);
            }
        }
    }

    /** As root, an account that belongs to nobody; otherwise one's own. */
    static Account usual() {
        return isRoot() ? new Numbered(Numbered.UNUSED_UID) : new Own();
    }

    /** Whether this Java process is root's. */
    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /** The words before a command that have it run under this account; none for one's own. */
    default List<String> switching() {
        return switch (this) {
            case Own _ -> List.of();
            case Numbered(int uid) ->
                List.of("setpriv", "--reuid", "" + uid, "--regid", "" + uid, "--clear-groups", "--");
        };
    }

    /** Makes a file or folder this account's. */
    default void give(Path path) throws IOException {
        if (this instanceof Numbered(int uid)) {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", uid, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
