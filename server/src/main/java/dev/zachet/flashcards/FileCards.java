package dev.zachet.flashcards;

import dev.zachet.content.Bank;
import dev.zachet.content.CardFolder;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Cards that lie as files in the data folder, read at the start and whenever asked. A wrong file keeps only itself out. */
@Component
class FileCards {
    private final Path path;
    private final Bank bank;
    private volatile CardFolder folder;

    FileCards(Bank bank, @Value("${zachet.data}") Path data) {
        this.path = data.resolve("cards").toAbsolutePath().normalize();
        this.bank = bank;
        this.folder = CardFolder.read(path, bank);
    }

    CardFolder folder() {
        return folder;
    }

    CardFolder readAgain() {
        folder = CardFolder.read(path, bank);
        return folder;
    }
}
