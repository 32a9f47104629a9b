package dev.zachet.isolation;

import dev.zachet.lab.Ran;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from what became of a statement what that means for its session. */
final class Reading {
    private static final String DEADLOCK = "40P01";
    private static final String ENDED_BY_ADMINISTRATOR = "57P01";
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern WAITS = Pattern.compile("Process (\\d+) waits for .*?; blocked by process (\\d+)");

    private final Map<String, Actor> actors;

    Reading(Map<String, Actor> actors) {
        this.actors = actors;
    }

    /** A commit of a transaction that has failed before is answered with a rollback. */
    Happening of(Actor.Running ended, Actor actor) {
        Verb verb = Verb.of(ended.sql());
        return switch (ended.ran().join()) {
            case Ran.Rows rows -> new Happening.Sees(rows.grid(), rows.cut());
            case Ran.Changed changed ->
                switch (verb) {
                    case CHANGE -> new Happening.Changed(changed.rows());
                    case COMMIT -> ended.failed() ? new Happening.RollsBack() : new Happening.Commits();
                    case ROLLBACK -> new Happening.RollsBack();
                    case OTHER -> new Happening.Done();
                };
            case Ran.Failed failed -> failed(failed, actor);
            case Ran.TooLong _, Ran.TooLarge _ -> new Happening.Stopped();
            case Ran.Lost _ -> new Happening.Dies();
        };
    }

    private Happening failed(Ran.Failed failed, Actor actor) {
        return switch (failed.sqlState()) {
            case DEADLOCK -> aborts(failed, "", circle(failed.detail(), actor));
            case ENDED_BY_ADMINISTRATOR -> new Happening.Dies();
            default -> aborts(failed, failed.detail(), List.of());
        };
    }

    private static Happening aborts(Ran.Failed failed, String detail, List<String> circle) {
        return new Happening.Aborts(failed.sqlState(), failed.message(), detail, circle);
    }

    private List<String> circle(String detail, Actor first) {
        Map<Integer, String> names = new HashMap<>();
        actors.values().forEach(actor -> names.put(actor.session().pid(), actor.name()));
        Map<String, String> waits = new HashMap<>();
        Matcher line = WAITS.matcher(detail);
        while (line.find()) {
            waits.put(
                    names.getOrDefault(Integer.valueOf(line.group(1)), "?"),
                    names.getOrDefault(Integer.valueOf(line.group(2)), "?"));
        }
        List<String> circle = new ArrayList<>();
        String at = first.name();
        while (waits.containsKey(at) && !circle.contains(at)) {
            circle.add(at);
            at = waits.getOrDefault(at, "?");
        }
        return circle;
    }

    /** What a statement is for, as far as that makes a difference here. */
    enum Verb {
        CHANGE,
        COMMIT,
        ROLLBACK,
        OTHER;

        static Verb of(String sql) {
            String[] words = COMMENT.matcher(sql)
                    .replaceAll(" ")
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .split("[\\s;(]+");
            boolean toSavepoint = List.of(words).contains("to");
            return switch (words[0]) {
                case "insert", "update", "delete", "merge", "with" -> CHANGE;
                case "commit", "end" -> COMMIT;
                case "rollback", "abort" -> toSavepoint ? OTHER : ROLLBACK;
                default -> OTHER;
            };
        }
    }
}
