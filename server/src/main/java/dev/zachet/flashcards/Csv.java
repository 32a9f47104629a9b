package dev.zachet.flashcards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them; a line may end with LF alone, and a byte order mark is passed over. */
final class Csv {
    private static final char QUOTE = '"';

    private Csv() {}

    /** What {@link #parse} throws for a text that is none; rows count from 1. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        final int row;

        Malformed(int row) {
            super("row " + row);
            this.row = row;
        }
    }

    /** Rows as lines of text, each ending with CRLF. */
    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == QUOTE || c == ',' || c == '\n' || c == '\r' || c == '\uFEFF');
        return plain ? field : QUOTE + field.replace("\"", "\"\"") + QUOTE;
    }

    /** The rows of a text, empty lines left out. */
    static List<List<String>> parse(String text) throws Malformed {
        return new Reading(text.startsWith("\uFEFF") ? text.substring(1) : text).rows();
    }

    private static final class Reading {
        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Reading(String text) {
            this.text = text;
        }

        List<List<String>> rows() throws Malformed {
            while (at < text.length()) {
                row.add(text.charAt(at) == QUOTE ? quotedField() : plainField());
                if (at >= text.length()) {
                    endRow();
                } else if (text.charAt(at) == ',') {
                    at++;
                    if (at == text.length()) {
                        row.add("");
                        endRow();
                    }
                } else {
                    at += text.startsWith("\r\n", at) ? 2 : 1;
                    endRow();
                }
            }
            return rows;
        }

        private void endRow() {
            if (row.size() > 1 || !row.getFirst().isEmpty()) {
                rows.add(row);
            }
            row = new ArrayList<>();
        }

        private String plainField() throws Malformed {
            int from = at;
            while (at < text.length() && !ends(text.charAt(at))) {
                if (text.charAt(at) == QUOTE) {
                    throw new Malformed(rows.size() + 1);
                }
                at++;
            }
            return text.substring(from, at);
        }

        private String quotedField() throws Malformed {
            StringBuilder field = new StringBuilder();
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c != QUOTE) {
                    field.append(c);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                    field.append(QUOTE);
                    at++;
                } else {
                    at++;
                    if (at < text.length() && !ends(text.charAt(at))) {
                        throw new Malformed(rows.size() + 1);
                    }
                    return field.toString();
                }
            }
            throw new Malformed(rows.size() + 1);
        }

        private static boolean ends(char c) {
            return c == ',' || c == '\n' || c == '\r';
        }
    }
}
