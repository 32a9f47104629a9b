package dev.zachet.database;

import dev.zachet.lab.Difference;
import dev.zachet.lab.Grid;
import dev.zachet.lab.Matching;
import dev.zachet.lab.Ran;
import dev.zachet.practice.Finding;
import dev.zachet.practice.Finding.SetStatus;
import java.time.Duration;

/** Says in findings what became of a statement that did not return what was expected, or nothing at all. */
final class Refusals {
    private Refusals() {}

    /** How a statement did on a set where these rows are expected. */
    static SetStatus status(Matching matching, Ran ran, Grid expected) {
        return switch (ran) {
            case Ran.Rows(Grid grid, boolean cut, var _) ->
                switch (matching.compare(expected, grid)) {
                    case Difference.None _ -> cut ? SetStatus.TOO_LARGE : SetStatus.PASSED;
                    case Difference.Rows _ -> SetStatus.ROWS;
                    case Difference.Order _ -> SetStatus.ORDER;
                    case Difference.Columns _ -> SetStatus.COLUMNS;
                };
            case Ran.Changed _, Ran.Failed _, Ran.Lost _ -> SetStatus.ERROR;
            case Ran.TooLong _ -> SetStatus.TOO_LONG;
            case Ran.TooLarge _ -> SetStatus.TOO_LARGE;
        };
    }

    /**
     * Why there are no rows to compare.
     *
     * @param line of what was handed in on which the statement begins, from 1; 0 where it is all of it
     */
    static Finding of(String set, Ran ran, int line) {
        return switch (ran) {
            case Ran.Failed failed ->
                new Finding.SqlError(
                        set,
                        failed.sqlState(),
                        failed.message(),
                        failed.detail(),
                        failed.hint(),
                        failed.line() == 0 ? line : Math.max(1, line) + failed.line() - 1,
                        failed.line() == 0 ? 0 : failed.column());
            case Ran.TooLong(Duration allowed) ->
                new Finding.LimitExceeded(Finding.Resource.TIME, set, "", allowed.toMillis() + " ms", "");
            case Ran.TooLarge(Ran.What what) ->
                tooLarge(
                        set,
                        switch (what) {
                            case RESULT -> "8 MB";
                            case DATABASE -> "64 MB";
                        });
            case Ran.Changed _ -> new Finding.SqlUnfit(Finding.Unfit.NO_ROWS, 1);
            case Ran.Lost(String reason) -> new Finding.Unavailable(reason, "hand it in again");
            case Ran.Rows _ -> tooLarge(set, "10000 rows");
        };
    }

    private static Finding tooLarge(String set, String allowed) {
        return new Finding.LimitExceeded(Finding.Resource.OUTPUT, set, "", allowed, "");
    }
}
