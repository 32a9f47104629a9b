package dev.zachet;

import dev.zachet.content.InvalidBank;
import dev.zachet.storage.StorageUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in plain words why the server did not start. */
final class StartFailures implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidBank invalid) {
                return new FailureAnalysis(
                        invalid.getMessage(), "Mend the files named; ./zachet content check tells all of it.", invalid);
            }
            if (cause instanceof StorageUnavailable unavailable) {
                return new FailureAnalysis(unavailable.getMessage(), unavailable.mend(), unavailable);
            }
        }
        return null;
    }
}
