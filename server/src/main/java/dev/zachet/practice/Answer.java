package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the learner hands in; one record a kind, kept as JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CodeAnswer.class, name = "code/1"),
    @JsonSubTypes.Type(value = ClaimAnswer.class, name = "claim/1"),
    @JsonSubTypes.Type(value = EdgeCasesAnswer.class, name = "edge-cases/1"),
    @JsonSubTypes.Type(value = IsolationAnswer.class, name = "isolation/1"),
    @JsonSubTypes.Type(value = PlanAnswer.class, name = "plan/1"),
    @JsonSubTypes.Type(value = SqlAnswer.class, name = "sql/1")
})
public sealed interface Answer
        permits CodeAnswer, ClaimAnswer, EdgeCasesAnswer, IsolationAnswer, PlanAnswer, SqlAnswer {

    /** The program or statement that it is about; empty where it is about none. */
    String source();
}
