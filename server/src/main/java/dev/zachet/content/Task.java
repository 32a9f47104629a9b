package dev.zachet.content;

/** What only one kind of exercise has. */
public sealed interface Task permits CodeTask, IsolationTask, PlanTask, SqlTask {

    /** What the editor opens with. */
    String starter();
}
