package dev.zachet.isolation;

import dev.zachet.lab.Grid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened when a scenario was played; at each step its own session's part first, then that of the others in the order
 * of their names.
 *
 * @param setupFailed why the tables could not be made; then nothing else was tried
 * @param after what is left; null where that was not asked for
 */
public record Timeline(
        Level level,
        List<Step> steps,
        List<Moment> moments,
        @Nullable String setupFailed,
        @Nullable Grid after) {
    public Timeline {
        steps = List.copyOf(steps);
        moments = List.copyOf(moments);
    }

    /** What the turn of a step came to for a session: for its latest statement by then. Empty where nothing happened to it. */
    public Optional<Happening> at(int step, String session) {
        return moments.stream()
                .filter(moment -> moment.step() == step && moment.session().equals(session))
                .reduce((_, later) -> later)
                .map(Moment::happening);
    }

    /** What became of a step's statement in the end. */
    public Optional<Happening> outcome(int step) {
        return moments.stream()
                .filter(moment -> moment.of() == step)
                .reduce((_, later) -> later)
                .map(Moment::happening);
    }
}
