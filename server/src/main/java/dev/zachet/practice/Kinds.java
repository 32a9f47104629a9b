package dev.zachet.practice;

import dev.zachet.content.Task;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of exercises that there are. */
public final class Kinds {
    private final Map<Class<? extends Task>, Kind> byTask;

    /** Of each kind one. */
    public Kinds(List<Kind> kinds) {
        this.byTask = kinds.stream().collect(Collectors.toUnmodifiableMap(Kind::tasks, Function.identity()));
    }

    /** The kind that an exercise is of. */
    public Kind of(Task task) {
        Kind kind = byTask.get(task.getClass());
        if (kind == null) {
            throw new IllegalStateException("there is no kind for " + task.getClass());
        }
        return kind;
    }

    List<Checker> checkers() {
        return byTask.values().stream().map(Kind::checker).toList();
    }
}
