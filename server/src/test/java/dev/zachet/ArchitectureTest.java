package dev.zachet;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.zachet.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int LONGEST_FILE = 500;
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.zachet");

    @Test
    void modulesUseOnlyWhatTheySayAndInNoCircle() {
        ApplicationModules.of(ZachetApplication.class).verify();
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.zachet.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theMapShowsTheModulesAsTheyAre() {
        ModuleMap map = new ModuleMap(ApplicationModules.of(ZachetApplication.class), CLASSES, ROOT);

        Golden.assertSame(ROOT.resolve("docs/map.md"), map.markdown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Impl", "Dto", "DTO", "Manager", "Helper", "Util", "Utils"})
    void namesAreNounsOfTheDomain(String suffix) {
        noClasses().should().haveSimpleNameEndingWith(suffix).check(CLASSES);
    }

    @Test
    void timeComesFromTheOneClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ZachetApplication.class.getName())
                .should()
                .callMethodWhere(target(owner(resideInAPackage("java.time..")))
                        .and(target(name("now")).or(target(nameMatching("system.*")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(CLASSES);
    }

    @Test
    void idsComeFromTheOneSource() {
        noClasses().should().callMethod(java.util.UUID.class, "randomUUID").check(CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .that()
                .areNotFinal() // what stands at a record's component is repeated at its field
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .check(CLASSES);
    }

    @Test
    void theJudgeKnowsNeitherSpringNorTheServer() {
        noClasses()
                .that()
                .resideInAPackage("dev.zachet.judge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "jakarta..")
                .check(CLASSES);
    }

    @Test
    void recallPlannerAndReadinessKnowNothingButThemselves() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.zachet.recall..", "dev.zachet.planner..", "dev.zachet.readiness..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "dev.zachet.recall..",
                        "dev.zachet.planner..",
                        "dev.zachet.readiness..",
                        "java.lang..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .check(CLASSES);
    }

    @Test
    void onlyStorageKnowsWhichDatabaseItIs() {
        onlyIn("storage", "io.zonky..", "com.zaxxer..");
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.zachet.storage..", "dev.zachet.lab..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.postgresql..")
                .check(CLASSES);
    }

    @Test
    void theLabKnowsNeitherSpringNorTheServer() {
        noClasses()
                .that()
                .resideInAPackage("dev.zachet.lab..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "jakarta..", "dev.zachet.content..", "dev.zachet.practice..")
                .check(CLASSES);
    }

    @Test
    void onlyContentReadsYaml() {
        onlyIn("content", "org.yaml..", "com.networknt..");
    }

    @Test
    void onlyTheWebRendersMarkdown() {
        onlyIn("web", "org.commonmark..", "org.springdoc..", "io.swagger..");
    }

    @Test
    void onlyAnkiReadsItsDatabasesAndTheirHtml() {
        onlyIn("anki", "org.sqlite..", "org.jsoup..");
    }

    @Test
    void noFeatureMapsObjectsToTables() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "lombok..")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (Path folder : packages()) {
            Path description = folder.resolve("package-info.java");
            assertThat(description).exists();
            assertThat(Files.readString(description))
                    .as("%s", description)
                    .contains("/**")
                    .contains("@NullMarked");
        }
    }

    @Test
    void noFileIsLongerThanAReaderBears() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(LONGEST_FILE);
        }
    }

    private static void onlyIn(String module, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.zachet." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(CLASSES);
    }

    private static Set<Path> packages() throws IOException {
        return sources().stream()
                .filter(file -> file.toString().contains("/src/main/java/"))
                .map(Path::getParent)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new java.util.ArrayList<>();
        for (String tree : List.of("server/src", "judge/src", "recall/src", "lab/src", "runner")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(tree))) {
                files.filter(file -> file.toString().matches(".*\\.(java|py)")).forEach(sources::add);
            }
        }
        assertThat(sources).hasSizeGreaterThan(100);
        return sources;
    }
}
