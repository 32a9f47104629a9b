package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was expected of an interleaving, before it ran.
 *
 * @param predictions one for each question, in their order
 * @param weakest the weakest level at which nothing goes wrong, as SQL writes it, or {@code none}
 * @param cures those that are said to keep it from going wrong
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IsolationAnswer(List<String> predictions, String weakest, List<String> cures) implements Answer {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public IsolationAnswer {
        predictions = List.copyOf(predictions);
        cures = List.copyOf(cures);
        java.util.Objects.requireNonNull(weakest);
    }

    /** The same without the mark of its kind, which only what is stored has; null where it is not said. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Said(
            @Nullable List<String> predictions,
            @Nullable String weakest,
            @Nullable List<String> cures) {}

    /** Reads one from the JSON that the page keeps as its draft; empty where it is none. */
    public static Optional<IsolationAnswer> read(String json) {
        try {
            Said said = JSON.readValue(json, Said.class);
            if (said.predictions != null
                    && !said.predictions.contains(null)
                    && said.weakest != null
                    && said.cures != null
                    && !said.cures.contains(null)) {
                return Optional.of(new IsolationAnswer(said.predictions, said.weakest, said.cures));
            }
        } catch (JacksonException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    @Override
    public String source() {
        return "";
    }
}
