package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Python source with what it is to be tried on.
 *
 * @param noLibrary whether the exercise's no-library mode is on
 */
public record CodeAnswer(String source, boolean noLibrary, Scope scope) implements Answer {
    /** What the source is tried on. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Scope.All.class, name = "all"),
        @JsonSubTypes.Type(value = Scope.Examples.class, name = "examples"),
        @JsonSubTypes.Type(value = Scope.Own.class, name = "own")
    })
    public sealed interface Scope {
        /** Every case: this counts. */
        record All() implements Scope {}

        /** The worked examples of the statement. */
        record Examples() implements Scope {}

        /** An input that the learner typed: one Python literal a line, or stdin. */
        record Own(String input) implements Scope {}
    }
}
