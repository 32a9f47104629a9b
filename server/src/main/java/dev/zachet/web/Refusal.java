package dev.zachet.web;

import java.io.Serial;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.http.HttpStatus;

/** A request that is refused for a reason that the caller can mend; the text is found in {@code messages} by its code. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Object[] arguments;
    private final transient Map<String, Object> details = new LinkedHashMap<>();
    private long retryAfterSeconds;

    public Refusal(HttpStatus status, String code, Object... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments.clone();
    }

    /** Nothing has this name. */
    public static Refusal notFound(String what) {
        return new Refusal(HttpStatus.NOT_FOUND, "not-found", what);
    }

    /** Adds a member to the problem. */
    public Refusal with(String member, Object value) {
        details.put(member, value);
        return this;
    }

    /** Tells the caller when to come back, in seconds. */
    public Refusal retryAfter(long seconds) {
        retryAfterSeconds = seconds;
        return this;
    }

    /** The same in words, where no request is answered. */
    public String told(Locale locale) {
        // Without this a machine's own language would come before the texts that have none, which are English.
        Control asAsked = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        String pattern = ResourceBundle.getBundle("messages", locale, asAsked).getString("problem." + code + ".detail");
        return new MessageFormat(pattern, locale).format(arguments);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    Map<String, Object> details() {
        return details;
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
