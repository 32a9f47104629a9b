package dev.zachet.lab;

import dev.zachet.judge.Account;
import java.nio.file.Path;

/** Where the PostgreSQL of the lab runs. */
public sealed interface Place {

    /**
     * Here, started at first use.
     *
     * @param bubblewrap the {@code bwrap} command
     * @param account whom it runs as
     * @param unpacked where the product's own database keeps what it unpacked; need not exist
     */
    record Here(Path bubblewrap, Account account, Path unpacked) implements Place {
        /** The usual command and account, with everything unpacked anew. */
        public static Here usual() {
            return beside(Path.of("/nonexistent"));
        }

        /** The usual command and account, beside an embedded database that unpacks there. */
        public static Here beside(Path unpacked) {
            return new Here(Path.of("/usr/bin/bwrap"), Account.usual(), unpacked);
        }
    }

    /**
     * A server of somebody's, 16 or newer.
     *
     * @param url as JDBC has it, {@code jdbc:postgresql://host:port/database}
     * @param user a role with CREATEDB and CREATEROLE
     */
    record Elsewhere(String url, String user, String password) implements Place {
        public Elsewhere {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw new IllegalArgumentException(
                        "the lab's database is named as in jdbc:postgresql://localhost:5432/postgres, not " + url);
            }
        }
    }
}
