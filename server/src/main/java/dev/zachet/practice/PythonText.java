package dev.zachet.practice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes values as Python's {@code repr} does, cut at a length that a page can show. */
final class PythonText {
    /** The most characters of one value that are shown. */
    static final int LONGEST = 2000;

    private final StringBuilder out = new StringBuilder();

    private PythonText() {}

    /** A value as Python writes it. */
    static String of(JsonNode value) {
        PythonText text = new PythonText();
        text.write(value);
        return cut(text.out.toString());
    }

    /** A text no longer than {@link #LONGEST}, its end replaced by a count when it was. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + " … (+" + (text.length() - end) + ")";
    }

    private boolean full() {
        return out.length() > 4 * LONGEST;
    }

    private void write(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            out.append("None");
        } else if (value.isBoolean()) {
            out.append(value.booleanValue() ? "True" : "False");
        } else if (value.isString()) {
            out.append(quoted(value.stringValue()));
        } else if (value.isArray()) {
            writeAll(value, "[", "]");
        } else if (value.isObject()) {
            writeObject(value);
        } else {
            out.append(number(value));
        }
    }

    private static String number(JsonNode value) {
        return value.isFloatingPointNumber() ? floating(value.doubleValue()) : value.asString();
    }

    /** The fewest digits that give the number back, with an exponent below 1e-4 and from 1e16 on. */
    private static String floating(double number) {
        if (number == 0 || !Double.isFinite(number)) {
            return Double.toString(number);
        }
        String sign = number < 0 ? "-" : "";
        BigDecimal shortest = shortest(Math.abs(number));
        String digits = shortest.unscaledValue().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        if (-4 <= exponent && exponent < 16) {
            String plain = shortest.toPlainString();
            return sign + (plain.contains(".") ? plain : plain + ".0");
        }
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return "%s%s%se%s%02d"
                .formatted(sign, digits.charAt(0), fraction, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }

    private static BigDecimal shortest(double number) {
        BigDecimal known = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        BigDecimal oneDigit = known.round(new MathContext(1)); // Java writes at least two
        return oneDigit.doubleValue() == number ? oneDigit.stripTrailingZeros() : known;
    }

    private void writeAll(JsonNode values, String open, String close) {
        out.append(open);
        String separator = "";
        for (JsonNode value : values) {
            if (full()) {
                break;
            }
            out.append(separator);
            write(value);
            separator = ", ";
        }
        out.append(close);
    }

    private void writeObject(JsonNode value) {
        if (value.size() == 1 && value.has("$set")) {
            writeSet(value.get("$set"));
        } else if (value.size() == 1 && value.has("$float")) {
            out.append("float('").append(value.get("$float").asString()).append("')");
        } else if (value.size() == 1 && value.has("$dict")) {
            writePairs(value.get("$dict"));
        } else {
            writeMapping(value);
        }
    }

    private void writeSet(JsonNode elements) {
        if (elements.isEmpty()) {
            out.append("set()");
        } else {
            writeAll(elements, "{", "}");
        }
    }

    private void writePairs(JsonNode pairs) {
        out.append('{');
        String separator = "";
        for (JsonNode pair : pairs) {
            if (full()) {
                break;
            }
            out.append(separator);
            write(pair.path(0));
            out.append(": ");
            write(pair.path(1));
            separator = ", ";
        }
        out.append('}');
    }

    private void writeMapping(JsonNode mapping) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
            if (full()) {
                break;
            }
            out.append(separator).append(quoted(entry.getKey())).append(": ");
            write(entry.getValue());
            separator = ", ";
        }
        out.append('}');
    }

    private static String quoted(String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder quoted = new StringBuilder().append(quote);
        text.codePoints().limit(4L * LONGEST).forEach(point -> escape(point, quote, quoted));
        return quoted.append(quote).toString();
    }

    /** As {@code str.isprintable} has it. */
    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }

    private static void escape(int point, char quote, StringBuilder into) {
        switch (point) {
            case '\\' -> into.append("\\\\");
            case '\n' -> into.append("\\n");
            case '\r' -> into.append("\\r");
            case '\t' -> into.append("\\t");
            default -> {
                if (point == quote) {
                    into.append('\\').append(quote);
                } else if (!printable(point)) {
                    String format = point < 0x100 ? "\\x%02x" : point < 0x10000 ? "\\u%04x" : "\\U%08x";
                    into.append(String.format(Locale.ROOT, format, point));
                } else {
                    into.appendCodePoint(point);
                }
            }
        }
    }
}
