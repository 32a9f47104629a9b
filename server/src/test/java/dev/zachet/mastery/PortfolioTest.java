package dev.zachet.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.zachet.content.Checklist;
import dev.zachet.content.Checklist.Item;
import dev.zachet.content.Checklist.Kind;
import dev.zachet.content.Companies.Seniority;
import dev.zachet.content.Localized;
import dev.zachet.evidence.Fact;
import dev.zachet.plan.Aims.Aim;
import dev.zachet.practice.Outcome;
import dev.zachet.readiness.Belief;
import dev.zachet.readiness.Calibration;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant NOW = START.plus(Duration.ofDays(40));
    private static final String ITEM = "numbers.double";
    private static final Checklist CHECKLIST = new Checklist(
            text("?"),
            List.of(new Checklist.Section(
                    "numbers",
                    text("Numbers"),
                    List.of(
                            new Item(ITEM, Kind.DO, text("Doubling")),
                            new Item("numbers.skip", Kind.SKIP, text("Tables"))))));

    private static Localized text(String words) {
        return new Localized(words, words);
    }

    private static Portfolio portfolio(List<Fact> facts) {
        Aim aim = new Aim(Seniority.MIDDLE, List.of(), Map.of(ITEM, 0.5), ZoneOffset.UTC);
        return new Portfolio(CHECKLIST, aim, facts, List.of());
    }

    private static Belief belief(List<Fact> facts) {
        return portfolio(facts).belief(ITEM, NOW);
    }

    private static Fact fact(String source, String exercise, double score, double weight, boolean unaided, Instant at) {
        return new Fact(
                UUID.randomUUID(),
                new UUID(0, 0),
                ITEM,
                source,
                UUID.randomUUID(),
                exercise,
                score >= 1 ? Outcome.ACCEPTED : Outcome.REJECTED,
                score,
                weight,
                unaided,
                unaided ? 0 : 1,
                1,
                2,
                at);
    }

    private static Fact code(String slug, double score, boolean unaided, Instant at) {
        return fact("code", "code/" + slug, score, 1, unaided, at);
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Combinators.combine(
                        Arbitraries.of("code/a", "code/b", "claim", "follow-up", "card", "placement", "interview"),
                        Arbitraries.of(0.0, 0.4, 1.0),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 40 * 24))
                .as((what, score, unaided, hours) -> {
                    boolean exercise = what.startsWith("code/");
                    return fact(
                            exercise ? "code" : what,
                            exercise ? what : what + "/x",
                            score,
                            0.5,
                            unaided,
                            START.plus(Duration.ofHours(hours)));
                })
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void theOrderOfFactsMakesNoDifference(@ForAll("facts") List<Fact> facts) {
        List<Fact> distinct = facts.stream()
                .collect(java.util.stream.Collectors.toMap(Fact::at, fact -> fact, (one, _) -> one))
                .values()
                .stream()
                .toList();
        List<Fact> reversed = new ArrayList<>(distinct);
        Collections.reverse(reversed);

        assertThat(belief(reversed).mean()).isCloseTo(belief(distinct).mean(), within(1e-9));
        assertThat(belief(reversed).count()).isCloseTo(belief(distinct).count(), within(1e-9));
    }

    @Property(tries = 300)
    void whatComesLaterChangesNothingBefore(@ForAll("facts") List<Fact> facts, @ForAll("facts") List<Fact> more) {
        Instant moment = START.plus(Duration.ofDays(20));
        List<Fact> all = new ArrayList<>(facts);
        more.stream().filter(fact -> fact.at().isAfter(moment)).forEach(all::add);
        List<Fact> before =
                facts.stream().filter(fact -> !fact.at().isAfter(moment)).toList();

        assertThat(portfolio(all).belief(ITEM, moment).mean())
                .isCloseTo(portfolio(before).belief(ITEM, moment).mean(), within(1e-9));
    }

    @Property(tries = 300)
    void solvingAnExerciseAloneNowNeverLowersTheMean(@ForAll("facts") List<Fact> facts) {
        Portfolio portfolio = portfolio(facts);
        ItemEvidence shown = portfolio.evidence(ITEM);
        Belief then = portfolio.belief(ITEM, shown.factsIfSolved("code/a", 1, NOW), shown.recalls(NOW));

        assertThat(then.mean()).isGreaterThanOrEqualTo(belief(facts).mean() - 1e-12);
    }

    @Test
    void anExerciseDoneAgainIsRefreshedNotAdded() {
        Fact before = code("a", 1, true, START);
        Fact again = code("a", 1, true, NOW);

        assertThat(belief(List.of(before, again))).isEqualTo(belief(List.of(again)));
        assertThat(belief(List.of(before)).mean())
                .isLessThan(belief(List.of(again)).mean());
    }

    @Test
    void ofADayTheBestCountsAndAHintMakesItADayWithHints() {
        Fact failed = code("a", 0.2, true, NOW.minus(Duration.ofHours(2)));
        Fact solved = code("a", 1, true, NOW.minus(Duration.ofHours(1)));
        Fact helped = code("a", 1, false, NOW.minus(Duration.ofHours(1)));

        assertThat(belief(List.of(failed, solved)).mean())
                .isCloseTo(belief(List.of(solved)).mean(), within(1e-12));
        assertThat(belief(List.of(helped, code("a", 1, true, NOW))).mean())
                .isCloseTo(belief(List.of(code("a", 1, false, NOW))).mean(), within(1e-12));
    }

    @Test
    void aFailureOnALaterDayTakesTheSuccessAway() {
        Fact solved = code("a", 1, true, START);
        Fact failed = code("a", 0, true, NOW);

        assertThat(belief(List.of(solved, failed))).isEqualTo(belief(List.of(failed)));
    }

    @Test
    void eachSourceIsWorthWhatTheModelSays() {
        assertThat(count("code", "code/a", 0.4)).isCloseTo(2 * 0.4, within(1e-12));
        assertThat(count("placement", "placement/x", 0.5)).isCloseTo(0.5, within(1e-12));
        assertThat(count("interview", "interview/x", 1)).isCloseTo(3, within(1e-12));
        assertThat(count("claim", "code/a", 0.4)).isCloseTo(0.5, within(1e-12));
        assertThat(count("follow-up", "topics/x", 0.2)).isCloseTo(0.3, within(1e-12));
        assertThat(count("card", "cards/x", 0.1)).isZero();
    }

    private static double count(String source, String exercise, double weight) {
        return belief(List.of(fact(source, exercise, 1, weight, true, NOW))).count();
    }

    @Test
    void whatIsSkippedIsNoPartOfIt() {
        assertThat(portfolio(List.of()).items()).containsExactly(ITEM);
    }

    @Test
    void interviewsThatWentWorseThanExpectedLowerTheFigures() {
        List<Fact> facts = new ArrayList<>(List.of(code("a", 1, true, START), code("b", 1, true, START)));
        assertThat(portfolio(facts).calibration()).isEqualTo(Calibration.NONE);
        facts.addAll(interview(Calibration.LEAST - 1));
        assertThat(portfolio(facts).calibration()).isEqualTo(Calibration.NONE);
        facts.addAll(interview(1));

        Portfolio portfolio = portfolio(facts);

        assertThat(portfolio.questions()).isEqualTo(Calibration.LEAST);
        assertThat(portfolio.calibration().shift()).isNegative();
        assertThat(new Assessment(portfolio, portfolio.calibration(), NOW)
                        .belief(ITEM)
                        .mean())
                .isLessThan(portfolio.belief(ITEM, NOW).mean());
    }

    /** Each of its questions is predicted from what was known before the interview, not from its other questions. */
    @Test
    void anInterviewIsPredictedFromWhatWasKnownBeforeIt() {
        List<Fact> one = new ArrayList<>(interview(Calibration.LEAST));
        Calibration expected = Calibration.of(Collections.nCopies(
                Calibration.LEAST, new Calibration.Outcome(belief(List.of()).mean(), 0)));

        assertThat(portfolio(one).calibration().shift()).isCloseTo(expected.shift(), within(1e-9));
    }

    private static List<Fact> interview(int questions) {
        String interview = "interview/" + UUID.randomUUID();
        return IntStream.range(0, questions)
                .mapToObj(number -> fact(
                        "interview",
                        interview,
                        0,
                        1,
                        true,
                        START.plus(Duration.ofDays(1).plusMinutes(number))))
                .toList();
    }
}
