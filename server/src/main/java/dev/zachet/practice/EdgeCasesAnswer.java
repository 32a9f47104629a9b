package dev.zachet.practice;

import java.util.List;

/** Inputs that a learner made up because wrong solutions may trip over them. */
public record EdgeCasesAnswer(List<String> inputs) implements Answer {
    public EdgeCasesAnswer {
        inputs = List.copyOf(inputs);
    }

    @Override
    public String source() {
        return "";
    }
}
