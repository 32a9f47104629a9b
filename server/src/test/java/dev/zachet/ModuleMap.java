package dev.zachet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Draws {@code docs/map.md}: which module may use which, what each is for, and what it shows to the others. */
final class ModuleMap {
    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*(.*?\\.)(?=\\s|\\*/)", Pattern.DOTALL);

    private final List<ApplicationModule> modules;
    private final JavaClasses classes;
    private final Path root;

    ModuleMap(ApplicationModules modules, JavaClasses classes, Path root) {
        this.modules =
                modules.stream().sorted(Comparator.comparing(ModuleMap::name)).toList();
        this.classes = classes;
        this.root = root;
    }

    String markdown() {
        return """
                # The map

                Made by `ArchitectureTest` from the modules as they are; `-Dzachet.update=true` writes it anew.
                An arrow goes from a module to what it uses.

                ```mermaid
                graph TD
                %s
                ```

                | module | what it is for | what others may use |
                |---|---|---|
                %s
                """.formatted(arrows(), rows());
    }

    private String arrows() {
        List<String> lines = new ArrayList<>();
        modules.forEach(module -> lines.add("    " + name(module)));
        modules.forEach(module -> used(module).forEach(other -> lines.add("    " + name(module) + " --> " + other)));
        return String.join("\n", lines);
    }

    private String rows() {
        return modules.stream()
                .map(module -> "| `%s` | %s | %s |".formatted(name(module), purpose(module), publicTypes(module)))
                .collect(Collectors.joining("\n"));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** The modules that its classes use in fact; that it is allowed to is what {@code verify} proves. */
    private TreeSet<String> used(ApplicationModule module) {
        return classes.stream()
                .filter(type -> in(module, type))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(dependency -> modules.stream()
                        .filter(other -> !other.equals(module) && in(other, dependency.getTargetClass())))
                .map(ModuleMap::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean in(ApplicationModule module, JavaClass type) {
        String base = module.getBasePackage().getName();
        return type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
    }

    private String purpose(ApplicationModule module) {
        String folder = module.getBasePackage().getName().replace('.', '/');
        Path file = Stream.of("server", "judge", "recall", "lab")
                .map(project -> root.resolve(project)
                        .resolve("src/main/java")
                        .resolve(folder)
                        .resolve("package-info.java"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(folder + " has no package-info.java"));
        try {
            Matcher sentence = FIRST_SENTENCE.matcher(Files.readString(file));
            if (!sentence.find()) {
                throw new IllegalStateException(file + " says nothing");
            }
            return sentence.group(1).replaceAll("\\s*\\n \\*\\s*", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String publicTypes(ApplicationModule module) {
        String types = classes.stream()
                .filter(type -> in(module, type))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .sorted()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return types.isEmpty() ? "nothing" : types;
    }
}
