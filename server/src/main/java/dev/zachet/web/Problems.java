package dev.zachet.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Turns every failure into an RFC 9457 problem in the caller's language; what is ours to mend is logged, never shown. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** A field of the request with what is wrong about it. */
    record FieldProblem(String field, String message) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        ProblemDetail problem = problem(refusal.status(), refusal.code(), locale, refusal.arguments());
        refusal.details().forEach(problem::setProperty);
        ResponseEntity.BodyBuilder response = ResponseEntity.status(refusal.status());
        if (refusal.retryAfterSeconds() > 0) {
            response.header(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfterSeconds()));
        }
        return response.body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException bug, Locale locale) {
        LOG.error("a request failed", bug);
        return ResponseEntity.internalServerError().body(problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal", locale));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem =
                problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-fields", LocaleContextHolder.getLocale());
        List<FieldProblem> errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(error ->
                        new FieldProblem(error.getField(), messages.getMessage(error, LocaleContextHolder.getLocale())))
                .toList();
        problem.setProperty("errors", errors);
        return ResponseEntity.unprocessableContent().body(problem);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "unreadable", LocaleContextHolder.getLocale());
        if (unreadable.getCause() instanceof DatabindException databind
                && !databind.getPath().isEmpty()) {
            String field = path(databind);
            problem.setProperty(
                    "errors",
                    List.of(new FieldProblem(
                            field,
                            messages.getMessage(
                                    "unreadable-field", new Object[] {field}, LocaleContextHolder.getLocale()))));
        }
        return ResponseEntity.badRequest().body(problem);
    }

    /** What the framework refuses by itself, in the caller's language. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String code = switch (status.value()) {
            case 404 -> "no-such-address";
            case 405 -> "method";
            case 415 -> "media-type";
            default -> status.is4xxClientError() ? "bad-request" : "internal";
        };
        HttpStatus known = HttpStatus.valueOf(status.value());
        ProblemDetail problem = problem(known, code, LocaleContextHolder.getLocale());
        return super.handleExceptionInternal(refused, problem, headers, status, request);
    }

    private static String path(DatabindException databind) {
        return databind.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(java.util.Objects::nonNull)
                .collect(java.util.stream.Collectors.joining("."));
    }

    private ProblemDetail problem(HttpStatus status, String code, Locale locale, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, messages.getMessage("problem." + code + ".detail", arguments, locale));
        problem.setTitle(messages.getMessage("problem." + code + ".title", arguments, locale));
        problem.setType(URI.create("urn:zachet:problem:" + code));
        return problem;
    }
}
