package dev.zachet.flashcards;

import dev.zachet.content.Bank;
import dev.zachet.content.Claims;
import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.Exercise.FollowUp;
import dev.zachet.content.Language;
import dev.zachet.content.Localized;
import dev.zachet.content.Topic;
import dev.zachet.growth.Agreement;
import dev.zachet.growth.Bucket;
import dev.zachet.practice.CaseText;
import dev.zachet.practice.Finding;
import dev.zachet.practice.Submission;
import dev.zachet.practice.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes cards of what went wrong: each asks about the very input, growth or question, and answers it. */
@Component
class Mistakes {
    private final Bank bank;
    private final MessageSource messages;
    private final LabMistakes lab;

    Mistakes(Bank bank, MessageSource messages) {
        this.bank = bank;
        this.messages = messages;
        this.lab = new LabMistakes(messages);
    }

    /**
     * A card in both languages.
     *
     * @param key what it was made from: the same mistake makes the same card
     * @param item the checklist item it is about; null for none
     */
    record Lesson(String key, @Nullable String item, Origin origin, Map<Language, CardText> texts) {}

    /** The cards that a submission's verdict gives cause for, often none. */
    List<Lesson> in(Submission submission) {
        Verdict verdict = submission.verdict();
        Optional<Exercise> exercise = bank.exercise(submission.exercise());
        if (verdict == null || exercise.isEmpty()) {
            return List.of();
        }
        return switch (submission.purpose()) {
            case SUBMIT ->
                Stream.concat(
                                failedCases(exercise.get(), verdict).stream(),
                                verdict.findings().stream()
                                        .flatMap(finding -> lab.in(
                                                exercise.get(),
                                                submission.answer().source(),
                                                finding)))
                        .toList();
            case CLAIM ->
                wrongClaims(exercise.get(), verdict, submission.answer().source());
            case RUN, EDGE_CASES -> List.of();
        };
    }

    /** A card that asks what an interviewer would ask next about a solution. */
    Lesson of(Exercise exercise, FollowUp followUp) {
        return of(exercise.id().toString(), exercise.mainItem(), exercise.title(), followUp);
    }

    /** A card that asks what an interviewer would ask next about a topic. */
    Optional<Lesson> of(Topic topic, FollowUp followUp) {
        return bank.checklist()
                .item(topic.item())
                .map(item -> of("topics/" + topic.item(), topic.item(), item.title(), followUp));
    }

    private Lesson of(String about, String item, Localized title, FollowUp followUp) {
        return lesson("follow-up " + about + " " + followUp.id(), item, Origin.FOLLOW_UP, language -> {
            List<String> points = followUp.keyPoints().stream()
                    .map(point -> point.in(language))
                    .toList();
            return new CardText(
                    say("card.about", language, title.in(language))
                            + followUp.question().in(language),
                    points.stream().map(point -> "- " + point).collect(Collectors.joining("\n")),
                    "",
                    "",
                    List.of(),
                    points.stream().limit(CardText.MOST_LINES).toList());
        });
    }

    /** Of a case that the learner cannot see beforehand; the examples he has before him anyway. */
    private List<Lesson> failedCases(Exercise exercise, Verdict verdict) {
        List<String> hidden = verdict.findings().stream()
                .filter(Finding.Cases.class::isInstance)
                .flatMap(cases -> ((Finding.Cases) cases).results().stream())
                .filter(line -> !line.example())
                .map(Finding.CaseLine::name)
                .toList();
        List<Lesson> lessons = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            if (finding instanceof Finding.WrongAnswer wrong && hidden.contains(wrong.name())) {
                lessons.add(failedCase(
                        exercise,
                        wrong.name(),
                        wrong.input(),
                        language -> say("card.expected", language, fenced(wrong.expected()))
                                + say("card.actual", language, fenced(wrong.actual()))));
            } else if (finding instanceof Finding.RuntimeError error && hidden.contains(error.name())) {
                lessons.add(failedCase(
                        exercise,
                        error.name(),
                        error.input(),
                        language -> expected(exercise, error.name())
                                        .map(value -> say("card.expected", language, fenced(value)))
                                        .orElse("")
                                + say("card.raised", language, fenced(raised(error)))));
            }
        }
        return lessons;
    }

    private Lesson failedCase(Exercise exercise, String name, String input, Function<Language, String> answer) {
        return lesson(
                "failed-case " + exercise.id() + " " + name,
                exercise,
                Origin.FAILED_CASE,
                language -> CardText.plain(
                        say("card.failed-case", language, exercise.title().in(language), fenced(input)),
                        answer.apply(language)));
    }

    /** The answer of a case that stands in the bank; a generated one has none there. */
    private static Optional<String> expected(Exercise exercise, String name) {
        return exercise.task() instanceof CodeTask task
                ? task.cases().written().stream()
                        .filter(written -> written.name().equals(name))
                        .map(written -> new CaseText(task).expected(written.expected()))
                        .findFirst()
                : Optional.empty();
    }

    private static String raised(Finding.RuntimeError error) {
        return error.frames().stream()
                        .map(frame -> frame.line() + ": " + frame.code() + "\n")
                        .collect(Collectors.joining())
                + error.error();
    }

    private List<Lesson> wrongClaims(Exercise exercise, Verdict verdict, String source) {
        List<Lesson> lessons = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            if (finding instanceof Finding.Growth growth && growth.agreement() == Agreement.CONTRADICTED) {
                growth(exercise, growth, source).ifPresent(lessons::add);
            } else if (finding instanceof Finding.Structure structure && !structure.fits()) {
                structure(exercise, structure.chosen()).ifPresent(lessons::add);
            }
        }
        return lessons;
    }

    private Optional<Lesson> growth(Exercise exercise, Finding.Growth growth, String source) {
        Bucket measured = growth.measured();
        if (measured == null) {
            return Optional.empty();
        }
        String quantity = growth.quantity().name().toLowerCase(Locale.ROOT);
        String points = growth.yours().stream()
                .map(point -> "n = %d: %.3g".formatted(point.size(), point.value()))
                .collect(Collectors.joining("\n"));
        return Optional.of(lesson(
                "growth " + exercise.id() + " " + quantity,
                exercise,
                Origin.CLAIM,
                language -> CardText.plain(
                        say(
                                "card.growth." + quantity,
                                language,
                                exercise.title().in(language),
                                fenced(source)),
                        say(
                                "card.measured." + quantity,
                                language,
                                say("card.bucket." + measured.name().toLowerCase(Locale.ROOT), language),
                                growth.claimed(),
                                fenced(points)))));
    }

    private Optional<Lesson> structure(Exercise exercise, String chosen) {
        List<Claims.Structure> offered =
                exercise.task() instanceof CodeTask task ? task.claims().structures() : List.of();
        return offered.stream()
                .filter(one -> one.id().equals(chosen))
                .findFirst()
                .map(wrong -> lesson(
                        "structure " + exercise.id(),
                        exercise,
                        Origin.CLAIM,
                        language -> new CardText(
                                say("card.structure", language, exercise.title().in(language)),
                                offered.stream()
                                        .filter(Claims.Structure::fits)
                                        .map(fitting -> "- " + said(fitting, language))
                                        .collect(Collectors.joining("\n")),
                                "",
                                said(wrong, language),
                                List.of(),
                                List.of())));
    }

    private static String said(Claims.Structure structure, Language language) {
        return "**" + structure.text().in(language) + "**: " + structure.why().in(language);
    }

    static Lesson lesson(String key, Exercise exercise, Origin origin, Function<Language, CardText> inLanguage) {
        return lesson(key, exercise.mainItem(), origin, inLanguage);
    }

    private static Lesson lesson(String key, String item, Origin origin, Function<Language, CardText> inLanguage) {
        Map<Language, CardText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, inLanguage.apply(language));
        }
        return new Lesson(key, item, origin, texts);
    }

    private String say(String code, Language language, Object... values) {
        return messages.getMessage(code, values, Locale.of(language.code()));
    }

    /** A block of code, between fences that do not occur in it. */
    static String fenced(String text) {
        String shown = text.replace("\0", "\uFFFD");
        String fence = "```";
        while (shown.contains(fence)) {
            fence += "`";
        }
        return "\n\n" + fence + "\n" + shown.strip() + "\n" + fence + "\n\n";
    }
}
