package dev.zachet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.plan.CalendarFile.WholeDay;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** What holds of any words in a calendar. */
class CalendarFileTest {
    private static final Instant MADE = Instant.parse("2026-11-25T10:00:00Z");

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc ,;:\"\nйцукен«»—🐍").ofMaxLength(300);
    }

    @net.jqwik.api.Property(tries = 200)
    void wordsComeBackAsTheyWereInLinesOf75Octets(@ForAll("words") String title, @ForAll("words") String description) {
        String file = new CalendarFile(
                        "name", MADE, List.of(new WholeDay("a@zachet", LocalDate.of(2026, 12, 31), title, description)))
                .text();

        assertThat(Arrays.stream(file.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        VEvent event = CalendarHttpTest.events(file).getFirst();
        assertThat(CalendarHttpTest.value(event, Property.SUMMARY).strip())
                .as("the library takes spaces at the ends away")
                .isEqualTo(title.strip());
        assertThat(CalendarHttpTest.value(event, Property.DESCRIPTION).strip()).isEqualTo(description.strip());
        assertThat(CalendarHttpTest.value(event, Property.DTEND)).isEqualTo("20270101");
    }

    /** Apart from the others: the library takes a backslash before an n for a new line. */
    @Example
    void aBackslashIsWrittenTwice() {
        String file = new CalendarFile(
                        "C:\\new", MADE, List.of(new WholeDay("a@zachet", LocalDate.of(2026, 12, 31), "a\\", "b")))
                .text();

        assertThat(file).contains("X-WR-CALNAME:C:\\\\new\r\n", "SUMMARY:a\\\\\r\n");
    }
}
