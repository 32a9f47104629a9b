package dev.zachet.flashcards;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.content.Bank;
import dev.zachet.content.Language;
import dev.zachet.flashcards.OwnCards.OwnCard;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Own cards as a table, one a row, under a header; lists of key points and follow-ups stand one a line in their field. */
@Component
class CardFile {
    private static final int MOST_ROWS = 5_000;
    private static final int SHOWN = 20;

    private final Bank bank;
    private final Deck deck;
    private final OwnCards own;
    private final MessageSource messages;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    CardFile(Bank bank, Deck deck, OwnCards own, MessageSource messages, InstantSource clock, Supplier<UUID> ids) {
        this.bank = bank;
        this.deck = deck;
        this.own = own;
        this.messages = messages;
        this.clock = clock;
        this.ids = ids;
    }

    /** The columns, in the order in which they are written; only the first two must be there. */
    enum Column {
        QUESTION,
        ANSWER,
        STRONG,
        MISTAKE,
        KEY_POINTS,
        FOLLOW_UPS,
        ITEM;

        String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What keeps a table out; rows count from 1, the header being the first; 0 and an empty column mean the whole. */
    record CardFileProblem(int row, String column, String message) {}

    /** What a table holds: how many cards are new, how many there are already; nothing is taken over where there is a problem. */
    record CardFileReading(
            @JsonProperty("new") int added, int known, List<String> questions, List<CardFileProblem> problems) {}

    private record Row(@Nullable String item, CardText text) {
        String key() {
            return "import " + UUID.nameUUIDFromBytes(text.question().getBytes(StandardCharsets.UTF_8));
        }
    }

    String write(UUID learner, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.stream(Column.values()).map(Column::title).toList());
        deck.of(learner, language).stream()
                .filter(card -> card.bank().isEmpty())
                .forEach(card -> rows.add(List.of(
                        card.text().question(),
                        card.text().answer(),
                        card.text().strong(),
                        card.text().mistake(),
                        String.join("\n", card.text().keyPoints()),
                        String.join("\n", card.text().followUps()),
                        card.item() == null ? "" : card.item())));
        return Csv.write(rows);
    }

    /** Reads a table and says what it holds; with {@code apply}, and where nothing is wrong with it, takes its cards over. */
    @Transactional
    CardFileReading read(UUID learner, String text, Locale locale, boolean apply) {
        List<CardFileProblem> problems = new ArrayList<>();
        List<Row> rows = rows(text, locale, problems);
        Set<String> known = own.of(learner).stream().map(OwnCard::key).collect(Collectors.toCollection(HashSet::new));
        List<Row> fresh = rows.stream().filter(row -> known.add(row.key())).toList();
        if (apply && problems.isEmpty()) {
            fresh.forEach(row -> take(learner, row, Language.of(locale)));
        }
        return new CardFileReading(
                fresh.size(),
                rows.size() - fresh.size(),
                fresh.stream().limit(SHOWN).map(row -> row.text().question()).toList(),
                problems);
    }

    private void take(UUID learner, Row row, Language language) {
        OwnCard card = new OwnCard(ids.get(), row.item(), Origin.IMPORTED, row.key());
        if (!own.add(learner, card, clock.instant())) {
            own.bringBack(learner, row.key());
        }
        own.byKey(learner, row.key())
                .ifPresent(kept -> own.write(learner, kept.id().toString(), language, row.text()));
    }

    private List<Row> rows(String text, Locale locale, List<CardFileProblem> problems) {
        try {
            List<List<String>> table = Csv.parse(text);
            if (table.size() > MOST_ROWS) {
                problems.add(problem(0, "", "rows", locale, MOST_ROWS));
                return List.of();
            }
            List<Column> header = header(table, locale, problems);
            List<Row> rows = new ArrayList<>();
            for (int at = 1; at < table.size() && problems.size() < SHOWN; at++) {
                int before = problems.size();
                if (table.get(at).size() != header.size()) {
                    problems.add(
                            problem(at + 1, "", "width", locale, table.get(at).size(), header.size()));
                    continue;
                }
                Row row = row(header, table.get(at), at + 1, locale, problems);
                if (problems.size() == before) {
                    rows.add(row);
                }
            }
            return problems.isEmpty() ? rows : List.of();
        } catch (Csv.Malformed malformed) {
            problems.add(problem(malformed.row, "", "quotes", locale));
            return List.of();
        }
    }

    private List<Column> header(List<List<String>> table, Locale locale, List<CardFileProblem> problems) {
        List<Column> header = new ArrayList<>();
        for (String title : table.isEmpty() ? List.<String>of() : table.getFirst()) {
            Arrays.stream(Column.values())
                    .filter(column -> column.title().equals(title.strip().toLowerCase(Locale.ROOT)))
                    .filter(column -> !header.contains(column))
                    .findFirst()
                    .ifPresentOrElse(
                            header::add,
                            () -> problems.add(problem(
                                    1,
                                    title.strip(),
                                    "column",
                                    locale,
                                    Arrays.stream(Column.values())
                                            .map(Column::title)
                                            .collect(Collectors.joining(", ")))));
        }
        for (Column column : List.of(Column.QUESTION, Column.ANSWER)) {
            if (!header.contains(column)) {
                problems.add(problem(1, column.title(), "missing", locale));
            }
        }
        return problems.isEmpty() ? header : List.of();
    }

    private Row row(
            List<Column> header, List<String> fields, int number, Locale locale, List<CardFileProblem> problems) {
        String[] values = new String[Column.values().length];
        Arrays.fill(values, "");
        for (int at = 0; at < header.size(); at++) {
            Column column = header.get(at);
            String value = fields.get(at).strip();
            values[column.ordinal()] = value;
            String wrong = wrong(column, value);
            if (!wrong.isEmpty()) {
                problems.add(problem(
                        number,
                        column.title(),
                        wrong,
                        locale,
                        CardText.LONGEST,
                        CardText.LONGEST_LINE,
                        CardText.MOST_LINES));
            }
        }
        String item = values[Column.ITEM.ordinal()];
        return new Row(
                item.isEmpty() ? null : item,
                new CardText(
                        values[Column.QUESTION.ordinal()],
                        values[Column.ANSWER.ordinal()],
                        values[Column.STRONG.ordinal()],
                        values[Column.MISTAKE.ordinal()],
                        lines(values[Column.FOLLOW_UPS.ordinal()]),
                        lines(values[Column.KEY_POINTS.ordinal()])));
    }

    /** What is wrong with a field, as a part of a message's code; empty where nothing is. */
    private String wrong(Column column, String value) {
        if (value.indexOf('\0') >= 0) {
            return "nul";
        }
        return switch (column) {
            case QUESTION, ANSWER -> value.isEmpty() ? "empty" : tooLong(value);
            case STRONG, MISTAKE -> tooLong(value);
            case KEY_POINTS, FOLLOW_UPS ->
                lines(value).size() > CardText.MOST_LINES
                                || lines(value).stream().anyMatch(line -> line.length() > CardText.LONGEST_LINE)
                        ? "list"
                        : "";
            case ITEM -> value.isEmpty() || bank.checklist().item(value).isPresent() ? "" : "item";
        };
    }

    private static String tooLong(String value) {
        return value.length() > CardText.LONGEST ? "long" : "";
    }

    private static List<String> lines(String value) {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private CardFileProblem problem(int row, String column, String code, Locale locale, Object... values) {
        return new CardFileProblem(row, column, messages.getMessage("card-file." + code, values, locale));
    }
}
