package dev.zachet.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A calendar of whole days as a file that other calendars read: iCalendar, RFC 5545. Whole days have no zone, so none is named.
 *
 * @param name what the calendar is called
 * @param made when the file is written; each later file counts as a newer version of its events
 */
record CalendarFile(String name, Instant made, List<WholeDay> days) {
    /** Octets of a line, its end not counted; section 3.1. */
    private static final int LONGEST_LINE = 75;

    private static final String END = "\r\n";
    private static final int SECONDS_PER_VERSION = 60;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    CalendarFile {
        days = List.copyOf(days);
    }

    /**
     * Something that takes a day and keeps nobody from other things.
     *
     * @param id the same in every file, so that reading a later one in changes the event and adds none
     */
    record WholeDay(String id, LocalDate date, String title, String description) {}

    /** The file's text. */
    String text() {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Zachet//Plan//EN");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "METHOD:PUBLISH");
        line(file, "X-WR-CALNAME:" + escaped(name));
        days.forEach(day -> event(file, day));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private void event(StringBuilder file, WholeDay day) {
        String moment = MOMENT.format(made);
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + day.id());
        line(file, "DTSTAMP:" + moment);
        line(file, "LAST-MODIFIED:" + moment);
        line(file, "SEQUENCE:" + made.getEpochSecond() / SECONDS_PER_VERSION);
        line(file, "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.date()));
        line(
                file,
                "DTEND;VALUE=DATE:"
                        + DateTimeFormatter.BASIC_ISO_DATE.format(day.date().plusDays(1)));
        line(file, "SUMMARY:" + escaped(day.title()));
        line(file, "DESCRIPTION:" + escaped(day.description()));
        line(file, "TRANSP:TRANSPARENT");
        line(file, "END:VEVENT");
    }

    /** A text as a value, section 3.3.11. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replaceAll("[\r\n]", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", " ");
    }

    /** Adds a line in pieces of at most 75 octets; none ends within a character, and each but the first begins with a space. */
    private static void line(StringBuilder file, String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            String character = Character.toString(content.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                file.append(END).append(' ');
                octets = 1;
            }
            file.append(character);
            octets += more;
            at += character.length();
        }
        file.append(END);
    }
}
