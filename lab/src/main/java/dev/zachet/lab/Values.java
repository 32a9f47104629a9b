package dev.zachet.lab;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes two values of a column the same: their text, their exact number, or their number up to a tolerance. */
final class Values {
    private static final Set<String> EXACT = Set.of("int2", "int4", "int8", "numeric", "money", "oid");
    private static final Set<String> FLOATING = Set.of("float4", "float8");
    private static final double TOLERANCE = 1e-9;
    private static final double TOLERANCE_OF_FLOAT4 = 1e-5;
    private static final MathContext ROUGHLY = new MathContext(6);
    private static final MathContext CLOSELY = new MathContext(10);
    private static final int LONGEST_NUMBER = 400;

    /** Beyond it, pairs are not tried: so many rows are not wrong by a rounding error. */
    private static final int MOST_PAIRS = 40_000;

    private final List<Kind> kinds;

    private Values(List<Kind> kinds) {
        this.kinds = kinds;
    }

    private enum Kind {
        TEXT,
        EXACT,
        FLOAT4,
        FLOAT8
    }

    static Values of(Grid expected, Grid actual) {
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < expected.columns().size(); i++) {
            kinds.add(kind(
                    expected.columns().get(i).type(), actual.columns().get(i).type()));
        }
        return new Values(kinds);
    }

    private static Kind kind(String one, String other) {
        Set<String> types = one.equals(other) ? Set.of(one) : Set.of(one, other);
        if (types.stream().allMatch(EXACT::contains)) {
            return Kind.EXACT;
        }
        if (types.stream().allMatch(type -> EXACT.contains(type) || FLOATING.contains(type))) {
            return types.contains("float4") ? Kind.FLOAT4 : Kind.FLOAT8;
        }
        return Kind.TEXT;
    }

    /** Equal for rows that are the same, but for rounding where numbers float. */
    List<@Nullable String> key(List<@Nullable String> row) {
        List<@Nullable String> key = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            key.add(key(kinds.get(i), row.get(i)));
        }
        return key;
    }

    private static @Nullable String key(Kind kind, @Nullable String value) {
        if (value == null || kind == Kind.TEXT) {
            return value;
        }
        BigDecimal number = number(value);
        if (number == null) {
            return value;
        }
        BigDecimal kept = switch (kind) {
            case TEXT, EXACT -> number;
            case FLOAT4 -> number.round(ROUGHLY);
            case FLOAT8 -> number.round(CLOSELY);
        };
        return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toString();
    }

    /** Whether two rows are the same. */
    boolean same(List<@Nullable String> one, List<@Nullable String> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!same(kinds.get(i), one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Kind kind, @Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        BigDecimal first = kind == Kind.TEXT ? null : number(one);
        BigDecimal second = kind == Kind.TEXT ? null : number(other);
        if (first == null || second == null) {
            return one.equals(other);
        }
        double larger = Math.max(Math.abs(first.doubleValue()), Math.abs(second.doubleValue()));
        double distance = Math.abs(first.subtract(second).doubleValue());
        return switch (kind) {
            case TEXT, EXACT -> first.compareTo(second) == 0;
            case FLOAT4 -> distance <= larger * TOLERANCE_OF_FLOAT4;
            case FLOAT8 -> distance <= larger * TOLERANCE;
        };
    }

    /** Takes from both what is the same after all. */
    void cancel(List<List<@Nullable String>> missing, List<List<@Nullable String>> extra) {
        boolean floating = kinds.contains(Kind.FLOAT4) || kinds.contains(Kind.FLOAT8);
        if (!floating || (long) missing.size() * extra.size() > MOST_PAIRS) {
            return;
        }
        for (Iterator<List<@Nullable String>> left = missing.iterator(); left.hasNext(); ) {
            List<@Nullable String> row = left.next();
            for (int i = 0; i < extra.size(); i++) {
                if (same(row, extra.get(i))) {
                    extra.remove(i);
                    left.remove();
                    break;
                }
            }
        }
    }

    /** Null for what is none: NaN, infinity, and what is too long to be looked at. */
    private static @Nullable BigDecimal number(String text) {
        try {
            BigDecimal number = text.length() > LONGEST_NUMBER ? null : new BigDecimal(text);
            return number == null || Math.abs((long) number.scale()) > LONGEST_NUMBER ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
