package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * Something that went wrong once.
 *
 * @param what tells it from others of its kind, as in {@code IndexError}; empty where there is no more to say
 */
public record Mistake(Kind kind, String what) {

    static Mistake of(Kind kind) {
        return new Mistake(kind, "");
    }

    static Mistake of(Kind kind, Enum<?> what) {
        return new Mistake(kind, what.name().toLowerCase(Locale.ROOT));
    }

    /** Told by what is before the colon, as in {@code IndexError: list index out of range}. */
    static Mistake raised(Kind kind, String error) {
        int colon = error.indexOf(':');
        return new Mistake(kind, (colon < 0 ? error : error.substring(0, colon)).strip());
    }

    /** In what way something went wrong. */
    public enum Kind {
        /** A case gave another answer. */
        @JsonProperty("wrong-answer")
        WRONG_ANSWER,
        /** It raised; what: the exception. */
        @JsonProperty("runtime-error")
        RUNTIME_ERROR,
        /** It passed a limit; what: {@code time}, {@code memory} or {@code output}. */
        @JsonProperty("limit")
        LIMIT,
        /** It could not be loaded; what: the exception. */
        @JsonProperty("not-loaded")
        NOT_LOADED,
        /** A growth was claimed that is not so; what: {@code time} or {@code memory}. */
        @JsonProperty("growth")
        GROWTH,
        /** A structure was chosen for a reason that does not fit. */
        @JsonProperty("structure")
        STRUCTURE,
        /** His edge cases let wrong ideas through. */
        @JsonProperty("edge-cases")
        EDGE_CASES,
        /** A plan, or its price, was not as asked; what: the kind of condition, as in {@code pages}. */
        @JsonProperty("plan")
        PLAN,
        /** What concurrent transactions do was foreseen wrongly; what: {@code step}, {@code level} or {@code cure}. */
        @JsonProperty("interleaving")
        INTERLEAVING,
        /** Questions about an item went unanswered. */
        @JsonProperty("questions")
        QUESTIONS,
        /** A card does not stick. */
        @JsonProperty("leech")
        LEECH
    }
}
