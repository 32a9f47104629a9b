package dev.zachet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The calendar file, read by a library that had no part in writing it. */
class CalendarHttpTest extends PlanScenario {

    @Test
    void hasAnEventForEachDayWithWorkAndOneForTheInterview() {
        prepare(12, 60);

        List<VEvent> events = events(file("ru"));

        Set<LocalDate> working = days().valueStream()
                .filter(day -> day.get("steps").size() > 0 || !day.get("cards").isNull())
                .map(day -> LocalDate.parse(day.get("date").stringValue()))
                .collect(Collectors.toSet());
        assertThat(events.stream().map(CalendarHttpTest::date).toList())
                .containsAll(working)
                .contains(today().plusDays(12))
                .hasSize(working.size() + 1)
                .doesNotHaveDuplicates();
        VEvent first = events.getFirst();
        assertThat(value(first, Property.SUMMARY)).matches("Подготовка: \\d+ мин");
        assertThat(value(first, Property.DESCRIPTION))
                .contains("Прочитать: Объяснение вслух (8 мин) — новое; спрашивают: Акме\n")
                .contains("Карточки: повторить 0, новых 1 (1 мин) — больше всего о темах: Удвоение");
        assertThat(value(events.getLast(), Property.SUMMARY)).isEqualTo("Собеседование");
        assertThat(date(events.getLast())).isEqualTo(today().plusDays(12));
    }

    @Test
    void isInTheLanguageThatTheLearnerChose() {
        prepare(12, 60);
        assertThat(value(events(file("en")).getFirst(), Property.SUMMARY)).startsWith("Preparation: ");

        http().patch("/api/learner", "{\"language\": \"ru\"}");

        assertThat(value(events(file("en")).getFirst(), Property.SUMMARY)).startsWith("Подготовка: ");
    }

    @Test
    void aLaterFileChangesTheSameEvents() {
        prepare(12, 60);
        List<VEvent> before = events(file("ru"));

        http().put("/api/plan/days/" + today(), "{\"minutes\": 10}");
        CLOCK.advance(Duration.ofMinutes(2));
        List<VEvent> after = events(file("ru"));

        assertThat(uids(after)).isEqualTo(uids(before)).doesNotHaveDuplicates();
        assertThat(value(after.getFirst(), Property.SUMMARY)).isNotEqualTo(value(before.getFirst(), Property.SUMMARY));
        assertThat(sequence(after.getFirst())).isGreaterThan(sequence(before.getFirst()));
        assertThat(value(after.getFirst(), Property.LAST_MODIFIED))
                .isGreaterThan(value(before.getFirst(), Property.LAST_MODIFIED));
        prepare(20, 60);
        assertThat(uids(events(file("ru")))).as("the interview has moved").containsAll(uids(before));
    }

    @Test
    void keepsToTheFormatsLettersAndLines() {
        prepare(12, 60);
        Reply reply = http().in("ru").get("/api/plan/calendar.ics");

        assertThat(reply.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(reply.header("Content-Disposition")).contains("zachet-plan.ics");
        assertThat(reply.text().replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(Arrays.stream(reply.text().split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(line -> line.startsWith(" "))
                .contains("VERSION:2.0", "TRANSP:TRANSPARENT")
                .noneMatch(line -> line.contains("�"));
    }

    @Test
    void afterTheInterviewOnlyThatIsLeft() {
        prepare(2, 60);
        CLOCK.advance(Duration.ofDays(3));

        assertThat(events(file("ru"))).hasSize(1);
    }

    @Test
    void thereIsNoneWithoutAPlan() {
        assertThat(http().get("/api/plan/calendar.ics").status()).isEqualTo(404);
    }

    private String file(String language) {
        Reply reply = http().in(language).get("/api/plan/calendar.ics");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.text();
    }

    static List<VEvent> events(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file)).getComponents(Component.VEVENT);
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }

    static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static LocalDate date(VEvent event) {
        return LocalDate.parse(value(event, Property.DTSTART), java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static List<String> uids(List<VEvent> events) {
        return events.stream().map(event -> value(event, Property.UID)).toList();
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(value(event, Property.SEQUENCE));
    }
}
