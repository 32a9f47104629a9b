package dev.zachet.judge;

/** The operating system account that candidate code runs under. */
public sealed interface Account {

    /** The account of this Java process; refused for root, whose processes no limit counts. */
    record Own() implements Account {}

    /** Another account, by number, which needs no entry in /etc/passwd; only root can switch to it. */
    record Numbered(int uid) implements Account {
        public Numbered {
            if (uid < 1) {
                throw new IllegalArgumentException("uid must be 1 or more: " + uid);
            }
        }
    }
}
