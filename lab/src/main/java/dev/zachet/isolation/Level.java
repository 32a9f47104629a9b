package dev.zachet.isolation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An isolation level, weakest first. */
public enum Level {
    READ_UNCOMMITTED,
    READ_COMMITTED,
    REPEATABLE_READ,
    SERIALIZABLE;

    /** As SQL writes it, in lower case. */
    @JsonValue
    public String sql() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** The level that SQL writes so. */
    @JsonCreator
    public static Level of(String sql) {
        for (Level level : values()) {
            if (level.sql().equals(sql)) {
                return level;
            }
        }
        throw new IllegalArgumentException("not an isolation level: " + sql);
    }
}
