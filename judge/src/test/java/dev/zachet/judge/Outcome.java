package dev.zachet.judge;

import dev.zachet.judge.CaseReport.BadInput;
import dev.zachet.judge.CaseReport.Died;
import dev.zachet.judge.CaseReport.Exceeded;
import dev.zachet.judge.CaseReport.Raised;
import dev.zachet.judge.CaseReport.Returned;
import dev.zachet.judge.CaseReport.Unreadable;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What may be seen of an attack, as {@code returned [1]} or {@code exceeded time}.
 *
 * @param detail empty where the kind alone is asked for
 */
record Outcome(String kind, String detail) {
    private static final List<String> KINDS = List.of(
            "returned",
            "raised",
            "unreadable",
            "bad input",
            "exceeded",
            "died",
            "not loaded",
            "forbidden",
            "unavailable");

    static Outcome read(String text) {
        for (String kind : KINDS) {
            if (text.equals(kind) || text.startsWith(kind + " ")) {
                return new Outcome(kind, text.substring(kind.length()).strip());
            }
        }
        throw new IllegalArgumentException("no such outcome: " + text);
    }

    static Outcome of(CaseReport report) {
        return switch (report) {
            case Returned(JsonNode value, var stdout, var usage) -> new Outcome("returned", value.toString());
            case Raised raised -> new Outcome("raised", raised.type());
            case Unreadable(String type, var stdout, var usage) -> new Outcome("unreadable", type);
            case BadInput(String message, var usage) -> new Outcome("bad input", message);
            case Exceeded(var limit, var stdout, var usage) ->
                new Outcome("exceeded", limit.name().toLowerCase(Locale.ROOT));
            case Died(int signal, int code, var stdout, var usage) ->
                new Outcome("died", signal > 0 ? "signal " + signal : "code " + code);
        };
    }

    static Outcome of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.NotLoaded(LoadError error, var python) ->
                new Outcome("not loaded", error.kind().name());
            case Verdict.RuleBroken broken -> new Outcome("forbidden", "");
            case Verdict.Unavailable(String reason, var mend) -> new Outcome("unavailable", reason);
            case Verdict.Judged judged -> of(judged.results().getFirst().report());
        };
    }

    /** Whether what was really seen is what this asks for. */
    boolean allows(Outcome real) {
        if (!kind.equals(real.kind)) {
            return false;
        }
        boolean value = kind.equals("returned") && !detail.isEmpty();
        return detail.isEmpty()
                || (value
                        ? Canonical.text(Sources.read(detail)).equals(Canonical.text(Sources.read(real.detail)))
                        : detail.equals(real.detail));
    }
}
