package dev.zachet.isolation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What one session does at its turn. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Statement.class, name = "statement"),
    @JsonSubTypes.Type(value = Step.Crash.class, name = "crash")
})
public sealed interface Step {

    String session();

    /** It sends SQL. */
    record Statement(String session, String sql) implements Step {
        public Statement {
            if (sql.isBlank()) {
                throw new IllegalArgumentException("a step needs a statement");
            }
        }
    }

    /** Its backend is ended from outside, as a crash would; at its next turn it connects anew. */
    record Crash(String session) implements Step {}
}
