package dev.zachet.content;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One folder of the bank, read with every complaint noted against the file and line it is about. */
final class Folder {
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private final Path bank;
    private final Path folder;
    private final Problems problems;

    Folder(Path bank, Path folder, Problems problems) {
        this.bank = bank;
        this.folder = folder;
        this.problems = problems;
    }

    Folder sub(String name) {
        return new Folder(bank, folder.resolve(name), problems);
    }

    String name() {
        return folder.getFileName().toString();
    }

    void complain(String file, int line, String message) {
        problems.add(bank.relativize(folder.resolve(file)), line, message);
    }

    int complaints() {
        return problems.count();
    }

    /** The text of a file that has to be there; empty, with a complaint, when it is not. */
    String text(String file) {
        int before = complaints();
        String text = textOrNothing(file);
        if (text.isBlank() && complaints() == before) {
            complain(file, 0, "the file is empty");
        }
        return text;
    }

    /** The text of a file that has to be there but may be empty. */
    String textOrNothing(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (CharacterCodingException e) {
            complain(file, 0, "the file is not UTF-8");
        } catch (IOException e) {
            complain(file, 0, "the file is missing or cannot be read");
        }
        return "";
    }

    /** The same file in both languages, as in {@code statement.ru.md}. */
    Localized localized(String name, String ending) {
        return new Localized(text(name + ".ru." + ending), text(name + ".en." + ending));
    }

    /** A YAML file that fits its schema; empty, with complaints, when it does not. */
    Optional<YamlFile> yaml(String file, String schema) {
        String text = text(file);
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            YamlFile yaml = YamlFile.parse(text);
            List<Error> errors = schema(schema).validate(yaml.root());
            errors.forEach(error -> complain(file, yaml.line(pointer(error)), describe(error)));
            return errors.isEmpty() ? Optional.of(yaml) : Optional.empty();
        } catch (YamlFile.NotYaml e) {
            complain(file, e.line, Objects.requireNonNull(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The name of the folder that this one lies in. */
    String parentName() {
        return folder.resolveSibling("").getFileName().toString();
    }

    boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** Names in this folder, sorted; none when the folder is missing. */
    List<String> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("__pycache__"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the error is: of a field too many, the field itself. */
    private static String pointer(Error error) {
        String where = error.getInstanceLocation().toString();
        return error.getKeyword().equals("additionalProperties") ? where + "/" + error.getProperty() : where;
    }

    private static String describe(Error error) {
        String where = error.getInstanceLocation().toString();
        return (where.isEmpty() ? "" : where.substring(1).replace('/', '.') + ": ") + error.getMessage();
    }

    private static Schema schema(String name) {
        return SCHEMAS.computeIfAbsent(name, Folder::loadSchema);
    }

    private static Schema loadSchema(String name) {
        try (InputStream stream = Folder.class.getResourceAsStream(name + ".schema.yaml")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(stream, name), InputFormat.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
