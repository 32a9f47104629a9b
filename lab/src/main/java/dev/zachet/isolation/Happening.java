package dev.zachet.isolation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.zachet.lab.Grid;
import java.util.List;

/** What became of a statement, or becomes of it for now. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = Happening.Sees.class, name = "sees"),
    @Type(value = Happening.Changed.class, name = "changed"),
    @Type(value = Happening.Done.class, name = "done"),
    @Type(value = Happening.Commits.class, name = "commits"),
    @Type(value = Happening.RollsBack.class, name = "rolls-back"),
    @Type(value = Happening.Blocks.class, name = "blocks"),
    @Type(value = Happening.Queues.class, name = "queues"),
    @Type(value = Happening.Aborts.class, name = "aborts"),
    @Type(value = Happening.Dies.class, name = "dies"),
    @Type(value = Happening.Stopped.class, name = "stopped")
})
public sealed interface Happening {

    /** It returned rows; {@code cut} where there were too many to show. */
    record Sees(Grid grid, boolean cut) implements Happening {}

    /** It changed so many rows. */
    record Changed(long rows) implements Happening {}

    /** It worked and has nothing to show: a beginning, a setting, a lock. */
    record Done() implements Happening {}

    /** Its transaction is kept. */
    record Commits() implements Happening {}

    /** Its transaction is undone, because it asked for that or because it had failed before. */
    record RollsBack() implements Happening {}

    /** It waits for these sessions. */
    record Blocks(List<String> by) implements Happening {
        public Blocks {
            by = List.copyOf(by);
        }
    }

    /** Its session still waits with the statement before, so that this one cannot be sent yet. */
    record Queues() implements Happening {}

    /**
     * PostgreSQL refused it, and with it the transaction that it is part of.
     *
     * @param detail empty where there is none
     * @param circle who waited for whom in a deadlock, this session first; else empty
     */
    record Aborts(String sqlState, String message, String detail, List<String> circle) implements Happening {
        public Aborts {
            circle = List.copyOf(circle);
        }
    }

    /** Its backend is gone, and with it what it had not committed. */
    record Dies() implements Happening {}

    /** It took longer, or more, than one may here, or its turn came when the play's time was over. */
    record Stopped() implements Happening {}
}
