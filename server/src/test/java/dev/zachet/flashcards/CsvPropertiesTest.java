package dev.zachet.flashcards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class CsvPropertiesTest {

    @Property(tries = 500)
    void whatIsWrittenIsReadBack(@ForAll @Size(max = 6) List<@Size(min = 2, max = 4) List<String>> rows)
            throws Csv.Malformed {
        assertThat(Csv.parse(Csv.write(rows))).isEqualTo(rows);
    }

    @Property(tries = 500)
    void anyTextIsATableOrIsRefused(@ForAll String text) {
        try {
            assertThat(Csv.parse(text)).allMatch(row -> !row.isEmpty());
        } catch (Csv.Malformed malformed) {
            assertThat(malformed.row).isPositive();
        }
    }
}
