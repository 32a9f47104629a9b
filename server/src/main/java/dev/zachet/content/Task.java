package dev.zachet.content;

import java.util.List;
import java.util.Optional;

/** What only one kind of exercise has. */
public sealed interface Task permits CodeTask, IsolationTask, PlanTask, SqlTask {

    /** What the editor opens with. */
    String starter();

    /** An answer that a colleague would approve; empty where it is not one text, and the verdict tells it. */
    Optional<String> approved();

    /** Why tempting answers are wrong. */
    List<Localized> wrongIdeas();
}
