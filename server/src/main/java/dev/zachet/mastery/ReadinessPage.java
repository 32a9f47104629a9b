package dev.zachet.mastery;

import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.content.Companies.Company;
import dev.zachet.content.Language;
import dev.zachet.evidence.Fact;
import dev.zachet.mastery.ReadinessView.AimedAt;
import dev.zachet.mastery.ReadinessView.CalibrationView;
import dev.zachet.mastery.ReadinessView.Counts;
import dev.zachet.mastery.ReadinessView.Figure;
import dev.zachet.mastery.ReadinessView.FigureThen;
import dev.zachet.mastery.ReadinessView.ItemFigure;
import dev.zachet.mastery.ReadinessView.ModelView;
import dev.zachet.mastery.ReadinessView.Priors;
import dev.zachet.mastery.ReadinessView.ReadinessTogether;
import dev.zachet.mastery.ReadinessView.SectionReadiness;
import dev.zachet.plan.Aims.Aim;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.practice.Outcome;
import dev.zachet.readiness.Calibration;
import dev.zachet.readiness.Demand;
import dev.zachet.readiness.Estimate;
import dev.zachet.readiness.Model;
import dev.zachet.readiness.Reading;
import dev.zachet.readiness.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a learner's readiness, as of a moment, into his language. */
final class ReadinessPage {
    private final Bank bank;
    private final Portfolio portfolio;
    private final Instant moment;
    private final Language language;
    private final Calibration calibration;
    private final Assessment now;
    private final List<Assessment> history;
    private final Grounds grounds;
    private final Raises raises;

    ReadinessPage(Bank bank, Portfolio portfolio, List<Fact> facts, Instant moment, Language language) {
        this.bank = bank;
        this.portfolio = portfolio;
        this.moment = moment;
        this.language = language;
        this.calibration = portfolio.calibration();
        this.now = new Assessment(portfolio, calibration, moment);
        this.history = Moments.between(portfolio.beginning(moment), moment).stream()
                .map(then -> new Assessment(portfolio, calibration, then))
                .toList();
        this.grounds = new Grounds(portfolio, moment);
        this.raises = new Raises(bank, portfolio, solved(facts), calibration, now, moment);
    }

    private static Set<String> solved(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.EXERCISE && fact.outcome() == Outcome.ACCEPTED)
                .map(Fact::exercise)
                .collect(Collectors.toSet());
    }

    ReadinessView view(Aim aim) {
        return new ReadinessView(
                new AimedAt(aim.seniority(), companies(aim)),
                together(portfolio.items()),
                bank.checklist().sections().stream()
                        .map(this::section)
                        .flatMap(Optional::stream)
                        .toList(),
                calibration(),
                model());
    }

    private List<Named> companies(Aim aim) {
        return aim.companies().stream()
                .flatMap(id -> bank.companies().company(id).stream())
                .map((Company company) -> new Named(company.id(), company.name().in(language)))
                .toList();
    }

    private Optional<SectionReadiness> section(Checklist.Section section) {
        List<Checklist.Item> drilled =
                section.items().stream().filter(Checklist.Item::drilled).toList();
        return drilled.isEmpty()
                ? Optional.empty()
                : Optional.of(new SectionReadiness(
                        new Named(section.id(), section.title().in(language)),
                        together(drilled.stream().map(Checklist.Item::id).toList()),
                        drilled.stream().map(this::item).toList()));
    }

    private ReadinessTogether together(List<String> items) {
        return new ReadinessTogether(
                now.together(items).map(ReadinessPage::figure).orElse(null),
                (int) items.stream().filter(now::known).count(),
                items.size(),
                now.share(items),
                grounds.of(items),
                raises.best(items, language),
                history.stream()
                        .map(then -> new FigureThen(
                                then.moment(),
                                then.together(items).map(ReadinessPage::figure).orElse(null)))
                        .toList());
    }

    private ItemFigure item(Checklist.Item item) {
        Reading reading = portfolio.reading(item.id(), moment);
        return new ItemFigure(
                Exercises.named(item, language),
                switch (reading) {
                    case Reading.Known known -> figure(calibration.of(known.estimate()));
                    case Reading.TooLittle _ -> null;
                },
                reading.estimate().count(),
                grounds.of(List.of(item.id())),
                raises.best(item.id(), language));
    }

    private CalibrationView calibration() {
        return new CalibrationView(portfolio.questions(), Calibration.LEAST, calibration.shift(), before());
    }

    private @Nullable Figure before() {
        return calibration.equals(Calibration.NONE)
                ? null
                : new Assessment(portfolio, Calibration.NONE, moment)
                        .together(portfolio.items())
                        .map(ReadinessPage::figure)
                        .orElse(null);
    }

    private static ModelView model() {
        Model model = Portfolio.MODEL;
        return new ModelView(
                new Priors(prior(Demand.BASIC), prior(Demand.USUAL), prior(Demand.HIGH)),
                model.priorCount(),
                new Counts(
                        count(Source.INTERVIEW),
                        count(Source.EXERCISE),
                        count(Source.QUESTION),
                        count(Source.CLAIM),
                        count(Source.FOLLOW_UP)),
                model.halfLife(),
                model.helped(),
                model.card(),
                model.cards(),
                model.weak(),
                model.enough(),
                Assessment.ENOUGH);
    }

    private static double prior(Demand demand) {
        return Portfolio.MODEL.priors().getOrDefault(demand, 0.0);
    }

    private static double count(Source source) {
        return Portfolio.MODEL.counts().getOrDefault(source, 0.0);
    }

    private static Figure figure(Estimate estimate) {
        return new Figure(estimate.mean(), estimate.low(), estimate.high());
    }
}
