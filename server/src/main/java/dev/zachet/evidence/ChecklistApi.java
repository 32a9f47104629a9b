package dev.zachet.evidence;

import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.Language;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.practice.Exercises.Status;
import dev.zachet.practice.Outcome;
import dev.zachet.web.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The checklist with what the learner has to show for it. */
@RestController
@RequestMapping("/api")
class ChecklistApi {
    private final Bank bank;
    private final Learners learners;
    private final Exercises exercises;
    private final Evidence evidence;

    ChecklistApi(Bank bank, Learners learners, Exercises exercises, Evidence evidence) {
        this.bank = bank;
        this.learners = learners;
        this.exercises = exercises;
        this.evidence = evidence;
    }

    /** The whole checklist. */
    record ChecklistView(String formula, List<SectionView> sections) {}

    /** A section with its items. */
    record SectionView(String id, String title, List<ItemSummary> items) {}

    /** An item in a line. */
    record ItemSummary(String id, String title, Checklist.Kind kind, Level level, int exercises, int solved) {}

    /** An item with everything there is about it. */
    record ItemView(
            String id,
            String title,
            Checklist.Kind kind,
            Named section,
            Level level,
            List<Exercises.Summary> exercises,
            List<EvidenceRow> evidence,
            Neighbours neighbours) {}

    /** The items before and after. */
    record Neighbours(@Nullable Named previous, @Nullable Named next) {}

    /** A fact as the page shows it; {@code exercise} is null when it is no longer in the bank. */
    record EvidenceRow(
            UUID id,
            @Nullable Named exercise,
            String source,
            Outcome outcome,
            double score,
            double weight,
            boolean unaided,
            int hintsUsed,
            int submissions,
            double activeMinutes,
            Instant at) {}

    @GetMapping("/checklist")
    ChecklistView checklist(Locale locale) {
        Language language = Language.of(locale);
        UUID learner = learners.current().id();
        Map<ExerciseId, Status> statuses = exercises.statuses(learner);
        Map<String, List<Fact>> facts = evidence.of(learner).stream().collect(Collectors.groupingBy(Fact::item));
        List<SectionView> sections = bank.checklist().sections().stream()
                .map(section -> new SectionView(
                        section.id(),
                        section.title().in(language),
                        section.items().stream()
                                .map(item ->
                                        summary(item, facts.getOrDefault(item.id(), List.of()), statuses, language))
                                .toList()))
                .toList();
        return new ChecklistView(bank.checklist().formula().in(language), sections);
    }

    @GetMapping("/items/{id}")
    ItemView item(@PathVariable String id, Locale locale) {
        Checklist.Item item = bank.checklist().item(id).orElseThrow(() -> Refusal.notFound(id));
        Language language = Language.of(locale);
        UUID learner = learners.current().id();
        Map<ExerciseId, Status> statuses = exercises.statuses(learner);
        Checklist.Section section = bank.checklist().sectionOf(item);
        List<Fact> facts = evidence.of(learner).stream()
                .filter(fact -> fact.item().equals(id))
                .toList();
        return new ItemView(
                item.id(),
                item.title().in(language),
                item.kind(),
                new Named(section.id(), section.title().in(language)),
                Level.of(facts),
                bank.exercisesFor(id).stream()
                        .map(exercise -> exercises.summary(exercise, statuses, language))
                        .toList(),
                facts.stream().map(fact -> row(fact, language)).toList(),
                neighbours(item, language));
    }

    private ItemSummary summary(
            Checklist.Item item, List<Fact> facts, Map<ExerciseId, Status> statuses, Language language) {
        List<Exercise> practice = bank.exercisesFor(item.id());
        long solved = practice.stream()
                .filter(exercise -> statuses.get(exercise.id()) == Status.SOLVED)
                .count();
        return new ItemSummary(
                item.id(), item.title().in(language), item.kind(), Level.of(facts), practice.size(), (int) solved);
    }

    private EvidenceRow row(Fact fact, Language language) {
        Named exercise = bank.exercises().stream()
                .filter(one -> one.id().toString().equals(fact.exercise()))
                .findFirst()
                .map(found -> Exercises.named(found, language))
                .orElse(null);
        return new EvidenceRow(
                fact.id(),
                exercise,
                fact.source(),
                fact.outcome(),
                fact.score(),
                fact.weight(),
                fact.unaided(),
                fact.hints(),
                fact.submissions(),
                fact.activeMinutes(),
                fact.at());
    }

    private Neighbours neighbours(Checklist.Item item, Language language) {
        List<Checklist.Item> items = bank.checklist().items();
        int at = items.indexOf(item);
        return new Neighbours(neighbour(items, at - 1, language), neighbour(items, at + 1, language));
    }

    private static @Nullable Named neighbour(List<Checklist.Item> items, int at, Language language) {
        return at >= 0 && at < items.size() ? Exercises.named(items.get(at), language) : null;
    }
}
