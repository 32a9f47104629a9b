package dev.zachet.debrief;

import dev.zachet.content.Bank;
import dev.zachet.content.Language;
import dev.zachet.debrief.Debrief.InterviewOutcome;
import dev.zachet.debrief.Debrief.Stage;
import dev.zachet.debrief.Debrief.Told;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Telling how a real interview went. */
@RestController
@RequestMapping("/api/debriefs")
class DebriefApi {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 10_000;
    private static final int MOST_QUESTIONS = 60;
    private static final int MOST_YEARS = 10;
    private static final String NO_NUL = "[^\\x00]*";

    private final Bank bank;
    private final Learners learners;
    private final Debriefs debriefs;
    private final Debriefing debriefing;
    private final InstantSource clock;

    DebriefApi(Bank bank, Learners learners, Debriefs debriefs, Debriefing debriefing, InstantSource clock) {
        this.bank = bank;
        this.learners = learners;
        this.debriefs = debriefs;
        this.debriefing = debriefing;
        this.clock = clock;
    }

    /** The debriefs, the newest interview first, and the companies to choose from. */
    record DebriefPage(List<DebriefView> debriefs, List<Named> companies) {}

    /** The day of the interview that is to be told of. */
    record DebriefBegun(@NotNull LocalDate day) {}

    /** What is told now, instead of what was told at that revision. */
    record DebriefTold(
            int revision,
            @Nullable String company,

            @NotNull @Size(max = LONGEST_NAME) @Pattern(regexp = NO_NUL, message = "{source.nul}")
            String companyName,

            @NotNull LocalDate day,
            @Nullable Stage stage,

            @NotNull @Size(max = MOST_QUESTIONS) List<@NotNull @Valid AskedQuestion> questions,

            @NotNull InterviewOutcome outcome,

            @NotNull @Size(max = LONGEST_NOTE) @Pattern(regexp = NO_NUL, message = "{source.nul}")
            String note) {
        Told told() {
            return new Told(company, companyName.strip(), day, stage, questions, outcome, note);
        }
    }

    @GetMapping
    DebriefPage all(Locale locale) {
        Language language = Language.of(locale);
        return new DebriefPage(
                debriefs.of(learners.current().id()).stream()
                        .map(debrief -> DebriefView.of(debrief, bank, language))
                        .toList(),
                bank.companies().all().stream()
                        .map(company -> new Named(company.id(), company.name().in(language)))
                        .toList());
    }

    /** Goes on with a debrief that was begun, or begins one. */
    @PostMapping
    DebriefView begin(@Valid @RequestBody DebriefBegun begun, Locale locale) {
        checkDay(begun.day());
        return view(debriefing.begin(learners.current().id(), begun.day()), locale);
    }

    @PutMapping("/{id}")
    DebriefView save(@PathVariable UUID id, @Valid @RequestBody DebriefTold wanted, Locale locale) {
        UUID learner = learners.current().id();
        Told told = checked(wanted.told());
        boolean saved = debriefing.save(learner, id, wanted.revision(), told);
        DebriefView now = view(found(learner, id), locale);
        if (!saved) {
            throw new Refusal(HttpStatus.CONFLICT, "debrief-conflict").with("current", now);
        }
        return now;
    }

    /** The learner is done: what he told counts now. */
    @PutMapping("/{id}/finish")
    DebriefView finish(@PathVariable UUID id, Locale locale) {
        return view(debriefing.finish(learners.current().id(), id), locale);
    }

    @PutMapping("/{id}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        debriefing.remove(learners.current().id(), id);
    }

    @DeleteMapping("/{id}/removal")
    DebriefView bringBack(@PathVariable UUID id, Locale locale) {
        return view(debriefing.bringBack(learners.current().id(), id), locale);
    }

    private DebriefView view(Debrief debrief, Locale locale) {
        return DebriefView.of(debrief, bank, Language.of(locale));
    }

    private Debrief found(UUID learner, UUID id) {
        return debriefs.find(learner, id).orElseThrow(() -> Refusal.notFound("debrief " + id));
    }

    private Told checked(Told told) {
        checkDay(told.day());
        String company = told.company();
        if (company != null && bank.companies().company(company).isEmpty()) {
            throw Debriefing.invalid("company", "debrief-company", company);
        }
        List<AskedQuestion> questions = told.questions();
        if (questions.stream().map(AskedQuestion::id).distinct().count() < questions.size()) {
            throw Debriefing.invalid("questions", "debrief-question-twice");
        }
        for (AskedQuestion question : questions) {
            String item = question.item();
            if (item == null && question.words().isBlank()) {
                throw Debriefing.invalid("questions", "debrief-question-empty", questions.indexOf(question) + 1);
            }
            if (item != null && bank.checklist().item(item).isEmpty()) {
                throw Debriefing.invalid("questions", "debrief-item", item);
            }
        }
        return told;
    }

    /** East of Greenwich today may be tomorrow. */
    private void checkDay(LocalDate day) {
        LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        LocalDate earliest = latest.minusYears(MOST_YEARS);
        if (day.isAfter(latest) || day.isBefore(earliest)) {
            throw Debriefing.invalid("day", "debrief-day", earliest.toString(), latest.toString());
        }
    }
}
