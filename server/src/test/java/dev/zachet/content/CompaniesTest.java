package dev.zachet.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.zachet.content.Companies.Provenance;
import dev.zachet.content.Companies.Seniority;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CompaniesTest extends BankScenario {
    private static final String FILE = "companies.yaml";
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void aClaimAboutAnItemOutranksOneAboutItsSection() {
        Companies companies = Bank.load(bank).companies();

        assertThat(chance(companies, "numbers.double", "acme")).isEqualTo(0.9);
        assertThat(chance(companies, "numbers.aloud", "acme")).isEqualTo(0.6);
        assertThat(companies
                        .company("acme")
                        .orElseThrow()
                        .ask("numbers.double")
                        .orElseThrow()
                        .provenance())
                .isEqualTo(Provenance.OFFICIAL);
    }

    @Test
    void whereNothingIsKnownTheUsualCounts() {
        Companies companies = Bank.load(bank).companies();

        assertThat(chance(companies, "interview.ask", "acme")).isEqualTo(0.2);
        assertThat(companies.chance("numbers.double", Seniority.SENIOR, List.of()))
                .isEqualTo(0.4);
    }

    @Test
    void severalCompaniesAreAveraged() throws IOException {
        String other = """
                  - {id: other, ru: Другая, en: Other, asks: [%s]}
                """.formatted("{about: [numbers], chance: {middle: 0.3, senior: 0.3}, provenance: unverified,"
                + " date: \"2026-11-23\", ru: Бывает, en: At times}");
        Files.writeString(bank.resolve(FILE), Files.readString(bank.resolve(FILE)) + other);

        assertThat(Bank.load(bank).companies().chance("numbers.double", Seniority.MIDDLE, List.of("acme", "other")))
                .isCloseTo(0.6, EXACT);
    }

    @Test
    void theShippedOnesAreThoseOfTheChecklistAndEveryClaimSaysWhereItIsFrom() {
        Companies shipped = Bank.load(java.nio.file.Path.of("..", "content")).companies();

        assertThat(shipped.all()).extracting(Companies.Company::id).containsExactly("yandex", "avito", "ozon", "vk");
        assertThat(shipped.all())
                .allSatisfy(company -> assertThat(company.asks())
                        .extracting(Companies.Ask::provenance)
                        .doesNotContain(Provenance.ASSUMED));
    }

    @Test
    void namesWhatIsNotInTheChecklist() throws IOException {
        replace(FILE, "about: [numbers.double]", "about: [numbers.triple]");

        assertProblem(FILE, lineOf(FILE, "numbers.triple"), "no section or drilled item numbers.triple");
    }

    @Test
    void neverAsksForWhatIsSkipped() throws IOException {
        replace(FILE, "about: [numbers.double]", "about: [numbers.skip-tables]");

        assertProblem(FILE, lineOf(FILE, "skip-tables"), "no section or drilled item");
    }

    @Test
    void everyDrilledItemHasAUsualChance() throws IOException {
        replace(FILE, "{about: [interview]", "{about: [numbers.aloud]");

        assertProblem(FILE, lineOf(FILE, "usual:"), "says nothing of interview.ask");
    }

    @Test
    void namesAFieldThatDoesNotFitWithItsLine() throws IOException {
        replace(FILE, "senior: 0.8", "senior: 1.8");

        assertProblem(FILE, lineOf(FILE, "1.8"), "senior");
    }

    @Test
    void namesADateThatIsNone() throws IOException {
        replace(
                FILE,
                "{about: [interview], chance: {middle: 0.2, senior: 0.2}, provenance: assumed, date: \"2026-11-23\"",
                "{about: [interview], chance: {middle: 0.2, senior: 0.2}, provenance: assumed, date: \"2026-02-30\"");

        assertProblem(FILE, lineOf(FILE, "2026-02-30"), "2026-02-30 is no date");
    }

    @Test
    void missesTheFile() throws IOException {
        Files.delete(bank.resolve(FILE));

        assertProblem(FILE, 0, "missing");
    }

    private static double chance(Companies companies, String item, String company) {
        return companies.chance(item, Seniority.MIDDLE, List.of(company));
    }
}
