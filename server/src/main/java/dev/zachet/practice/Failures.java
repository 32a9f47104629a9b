package dev.zachet.practice;

import dev.zachet.judge.CaseReport;
import dev.zachet.judge.Limits;
import dev.zachet.judge.LoadError;
import java.util.List;
import java.util.Locale;

/** Says in findings why a case returned nothing. */
public final class Failures {
    private static final long MEBIBYTE = 1L << 20;

    private final Limits limits;

    /** For cases that ran within these limits. */
    public Failures(Limits limits) {
        this.limits = limits;
    }

    /** Why the code could not be loaded. */
    public static Finding notLoaded(LoadError error) {
        String kind = error.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Finding.NotLoaded(kind, error(error.type(), error.message()), error.line(), error.column());
    }

    /**
     * Why a case has no value.
     *
     * @throws IllegalArgumentException where it has one
     */
    public Finding of(String name, String input, CaseReport report) {
        String stdout = PythonText.cut(report.stdout());
        return switch (report) {
            case CaseReport.Returned _ -> throw new IllegalArgumentException(name + " returned");
            case CaseReport.Raised raised ->
                new Finding.RuntimeError(name, input, error(raised.type(), raised.message()), lines(raised), stdout);
            case CaseReport.Unreadable(String type, var _, var _) ->
                new Finding.RuntimeError(name, input, "returned an object of type " + type, List.of(), stdout);
            case CaseReport.Died(int signal, int exitCode, var _, var _) ->
                new Finding.RuntimeError(name, input, ended(signal, exitCode), List.of(), stdout);
            case CaseReport.BadInput(String message, var _) -> new Finding.BadInput(message);
            case CaseReport.Exceeded(CaseReport.Limit limit, var _, var _) ->
                new Finding.LimitExceeded(resource(limit), name, input, allowed(limit), stdout);
        };
    }

    private static List<Finding.Line> lines(CaseReport.Raised raised) {
        return raised.frames().stream()
                .map(frame -> new Finding.Line(frame.line(), frame.function(), frame.code()))
                .toList();
    }

    private static String error(String type, String message) {
        return PythonText.cut(message.isEmpty() ? type : type + ": " + message);
    }

    private static String ended(int signal, int exitCode) {
        return signal > 0 ? "killed by signal " + signal : "the process exited with code " + exitCode;
    }

    private static Finding.Resource resource(CaseReport.Limit limit) {
        return switch (limit) {
            case TIME -> Finding.Resource.TIME;
            case MEMORY -> Finding.Resource.MEMORY;
            case OUTPUT -> Finding.Resource.OUTPUT;
        };
    }

    private String allowed(CaseReport.Limit limit) {
        return switch (limit) {
            case TIME -> limits.cpu().toMillis() + " ms";
            case MEMORY -> limits.memoryBytes() / MEBIBYTE + " MB";
            case OUTPUT -> limits.outputBytes() / 1024 + " KB";
        };
    }
}
