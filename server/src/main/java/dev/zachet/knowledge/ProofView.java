package dev.zachet.knowledge;

import dev.zachet.content.Snippet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A program that proves a claim.
 *
 * @param prints all that it prints where it holds
 * @param implementation {@code CPython}, or {@code any} where the language itself promises it
 * @param versions for which it holds, as in {@code >=3.11,<3.14}
 * @param python that judges, as in {@code 3.11.2}; null where there is none
 * @param holds whether that is one of them; null where there is none
 * @param traced whether stepping through memory is the point
 */
record ProofView(
        String id,
        String title,
        String source,
        String prints,
        String implementation,
        String versions,
        @Nullable String python,
        @Nullable Boolean holds,
        boolean traced) {

    static ProofView of(String id, String title, Snippet snippet, boolean traced, Optional<String> python) {
        return new ProofView(
                id,
                title,
                snippet.source(),
                snippet.prints(),
                snippet.cpython() ? "CPython" : "any",
                snippet.python().text(),
                python.orElse(null),
                python.map(snippet.python()::admits).orElse(null),
                traced);
    }
}
