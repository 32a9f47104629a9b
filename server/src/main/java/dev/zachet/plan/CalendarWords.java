package dev.zachet.plan;

import dev.zachet.content.Language;
import dev.zachet.plan.CalendarFile.WholeDay;
import dev.zachet.plan.PlanView.CardsStep;
import dev.zachet.plan.PlanView.PlanDay;
import dev.zachet.plan.PlanView.PlanStep;
import dev.zachet.plan.PlanView.WhyNow;
import dev.zachet.practice.Exercises.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a plan into the words of a calendar: an event for each day with work, and one for the interview. */
@Component
class CalendarWords {
    private static final int PERCENT = 100;

    private final MessageSource messages;

    CalendarWords(MessageSource messages) {
        this.messages = messages;
    }

    CalendarFile calendar(UUID learner, PlanView plan, List<PlanDay> days, Instant now, Language language) {
        In words = new In(Locale.of(language.code()));
        Stream<WholeDay> work = days.stream()
                .filter(day -> !day.steps().isEmpty() || day.cards() != null)
                .map(day -> new WholeDay(
                        "%s-%s@zachet".formatted(day.date(), learner), day.date(), words.title(day), words.steps(day)));
        WholeDay interview = new WholeDay(
                "interview-%s@zachet".formatted(learner),
                plan.goal().interview(),
                words.say("interview"),
                plan.goal().companies().stream().map(Named::title).collect(Collectors.joining(", ")));
        return new CalendarFile(
                words.say("name"),
                now,
                Stream.concat(work, Stream.of(interview)).toList());
    }

    /** The words of one language. */
    private final class In {
        private final Locale locale;

        In(Locale locale) {
            this.locale = locale;
        }

        String say(String key, Object... values) {
            return messages.getMessage("plan.calendar." + key, values, locale);
        }

        String title(PlanDay day) {
            int cards = day.cards() == null ? 0 : day.cards().minutes();
            int minutes = day.steps().stream().mapToInt(PlanStep::minutes).sum() + cards;
            boolean live = day.steps().stream().anyMatch(PlanStep::live);
            return say(live ? "title-live" : day.quiet() ? "title-quiet" : "title", minutes);
        }

        String steps(PlanDay day) {
            return Stream.concat(
                            day.steps().stream().map(this::step),
                            Stream.ofNullable(day.cards()).map(this::cards))
                    .collect(Collectors.joining("\n"));
        }

        private String step(PlanStep step) {
            String kind = step.work().kind().equals(ReadingWork.KIND) ? "read" : "solve";
            return say(
                    step.live() ? "live" : step.again() ? "again" : kind,
                    step.work().title(),
                    step.minutes(),
                    why(step.why()));
        }

        private String cards(CardsStep cards) {
            return say(
                    "cards",
                    cards.known(),
                    cards.fresh(),
                    cards.minutes(),
                    cards.items().stream().map(Named::title).collect(Collectors.joining(", ")));
        }

        private String why(WhyNow why) {
            String companies = why.items().stream()
                    .limit(1)
                    .flatMap(item -> item.companies().stream())
                    .map(Named::title)
                    .collect(Collectors.joining(", "));
            long percent = Math.round(why.recall() * PERCENT);
            String cause = switch (why.cause()) {
                case NEW -> say("new");
                case FORGOTTEN -> say("forgotten", percent);
                case DUE -> say("due", percent);
                case STRENGTHEN -> say("strengthen", percent);
            };
            return companies.isEmpty() ? cause : say("asked", cause, companies);
        }
    }
}
