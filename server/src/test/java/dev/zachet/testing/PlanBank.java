package dev.zachet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bank with one plan exercise about the shop of the SQL fixtures. */
public final class PlanBank {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private PlanBank() {}

    /** Puts it into a folder. */
    public static Path in(Path folder) {
        Path bank = folder.resolve("bank");
        create(bank);
        for (String file : new String[] {"checklist.yaml", "companies.yaml"}) {
            TestFolder.copy(RESOURCES.resolve("bank-sql").resolve(file), bank.resolve(file));
        }
        TestFolder.copy(RESOURCES.resolve("bank-sql").resolve("stories"), bank.resolve("stories"));
        TestFolder.copy(RESOURCES.resolve("bank-plan").resolve("plan"), bank.resolve("plan"));
        return bank;
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
