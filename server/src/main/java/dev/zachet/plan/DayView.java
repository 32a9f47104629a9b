package dev.zachet.plan;

import dev.zachet.plan.Outlook.PlannedDate;
import dev.zachet.plan.PlanView.CardsDone;
import dev.zachet.plan.PlanView.CardsNotCovered;
import dev.zachet.plan.PlanView.CardsStep;
import dev.zachet.plan.PlanView.NotCovered;
import dev.zachet.plan.PlanView.PlanDay;
import dev.zachet.plan.PlanView.PlanStep;
import dev.zachet.plan.PlanView.WorkDone;
import dev.zachet.plan.PlanWords.Left;
import dev.zachet.plan.spi.Piece;
import dev.zachet.planner.Plan.Uncovered;
import dev.zachet.planner.Step;
import dev.zachet.planner.Step.Cause;
import dev.zachet.planner.Step.Turn;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts days of a plan into words: each piece of work by itself, cards together. */
record DayView(Outlook outlook, Reasons reasons) {
    private static final int ITEMS = 3;

    List<PlanDay> days() {
        return IntStream.range(0, outlook.dates().size()).mapToObj(this::day).toList();
    }

    PlanDay day(int place) {
        PlannedDate date = outlook.dates().get(place);
        List<Step> steps = outlook.plan().days().get(place);
        return new PlanDay(
                date.date(),
                date.minutes(),
                place == 0 ? minutes(outlook.done().seconds()) : 0,
                outlook.changed().containsKey(date.date()),
                date.quiet(),
                steps.stream()
                        .filter(Predicate.not(this::isCard))
                        .map(step -> step(step, date))
                        .toList(),
                cards(steps.stream().filter(this::isCard).toList()));
    }

    List<WorkDone> done() {
        return outlook.done()
                .pieces()
                .filter(Predicate.not(CardWork::isCard))
                .map(piece -> new WorkDone(reasons.named(piece), outlook.done().secondsOf(piece) / Planning.MINUTE))
                .toList();
    }

    @Nullable
    CardsDone cardsDone() {
        List<Piece> cards = outlook.done().pieces().filter(CardWork::isCard).toList();
        int seconds = cards.stream().mapToInt(outlook.done()::secondsOf).sum();
        return cards.isEmpty() ? null : new CardsDone(cards.size(), minutes(seconds));
    }

    List<NotCovered> notCovered() {
        return outlook.plan().uncovered().stream()
                .filter(uncovered -> !CardWork.isCard(outlook.piece(uncovered.unit())))
                .map(uncovered -> new NotCovered(
                        reasons.named(outlook.piece(uncovered.unit())),
                        Left.of(uncovered.why()),
                        uncovered.missing().stream()
                                .map(id -> reasons.named(outlook.piece(id)))
                                .toList()))
                .toList();
    }

    List<CardsNotCovered> cardsNotCovered() {
        Map<Left, Long> counts = outlook.plan().uncovered().stream()
                .filter(uncovered -> CardWork.isCard(outlook.piece(uncovered.unit())))
                .map(Uncovered::why)
                .map(Left::of)
                .collect(Collectors.groupingBy(why -> why, () -> new EnumMap<>(Left.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count ->
                        new CardsNotCovered(count.getKey(), count.getValue().intValue()))
                .toList();
    }

    private boolean isCard(Step step) {
        return CardWork.isCard(outlook.piece(step.unit()));
    }

    private PlanStep step(Step step, PlannedDate date) {
        boolean again = step.turn() == Turn.AGAIN;
        return new PlanStep(
                reasons.named(outlook.piece(step.unit())),
                step.seconds() / Planning.MINUTE,
                again,
                !again && date.date().equals(outlook.live().get(step.unit())),
                reasons.why(step));
    }

    private @Nullable CardsStep cards(List<Step> steps) {
        if (steps.isEmpty()) {
            return null;
        }
        Map<String, Double> gains = steps.stream()
                .flatMap(step -> step.reason().helps().stream())
                .collect(Collectors.groupingBy(Step.Help::item, Collectors.summingDouble(Step.Help::gain)));
        return new CardsStep(
                minutes(steps.stream().mapToInt(Step::seconds).sum()),
                (int) steps.stream().filter(step -> step.turn() == Turn.AGAIN).count(),
                (int) steps.stream().filter(step -> step.turn() == Turn.FIRST).count(),
                (int) steps.stream()
                        .filter(step -> step.reason().cause() == Cause.FORGOTTEN)
                        .count(),
                gains.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(ITEMS)
                        .flatMap(entry -> reasons.item(entry.getKey()))
                        .toList(),
                steps.getFirst().reason().daysLeft());
    }

    /** Whole minutes for so many seconds: a day is full of whole ones, so a part of one counts as one. */
    private static int minutes(int seconds) {
        return (seconds + Planning.MINUTE - 1) / Planning.MINUTE;
    }
}
