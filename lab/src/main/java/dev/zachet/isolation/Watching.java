package dev.zachet.isolation;

import dev.zachet.lab.Clone;
import dev.zachet.lab.LabUnavailable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees which sessions wait, and for whom. */
final class Watching {
    private final Clone clone;

    Watching(Clone clone) {
        this.clone = clone;
    }

    /**
     * Whom each of these sessions waits for: those alone that will go on waiting until somebody else does something. A
     * session is not among them while the server may still find it in a deadlock.
     */
    Map<String, List<String>> settled(Collection<Actor> actors) throws LabUnavailable {
        Map<Integer, String> names = new HashMap<>();
        actors.forEach(actor -> names.put(actor.session().pid(), actor.name()));
        Map<String, List<String>> waiting = new LinkedHashMap<>();
        Set<String> unchecked = new HashSet<>();
        for (Actor actor : actors) {
            Clone.Waiting now = actor.running() == null ? Clone.Waiting.NOT : clone.waiting(actor.session());
            if (!now.by().isEmpty()) {
                List<String> by = now.by().stream()
                        .map(pid -> names.getOrDefault(pid, "?"))
                        .sorted()
                        .toList();
                waiting.put(actor.name(), by);
                if (!now.checked()) {
                    unchecked.add(actor.name());
                }
            }
        }
        Map<String, List<String>> settled = new LinkedHashMap<>();
        waiting.forEach((name, by) -> {
            if (!unchecked.contains(name) && !reaches(name, name, waiting, new HashSet<>())) {
                settled.put(name, by);
            }
        });
        return settled;
    }

    /** Ends a session's backend; its statement under way ends with it. */
    void end(Actor actor) throws LabUnavailable {
        clone.terminate(actor.session());
    }

    private static boolean reaches(String goal, String from, Map<String, List<String>> waiting, Set<String> seen) {
        return waiting.getOrDefault(from, List.of()).stream()
                .anyMatch(next -> next.equals(goal) || (seen.add(next) && reaches(goal, next, waiting, seen)));
    }
}
