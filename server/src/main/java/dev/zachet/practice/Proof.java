package dev.zachet.practice;

import dev.zachet.content.Exercise;
import dev.zachet.content.Flashcard;
import dev.zachet.content.Problem;
import dev.zachet.content.Topic;
import dev.zachet.judge.Sandbox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves that the bank does what it says: an exercise's right solutions pass and each wrong one fails for its reason; programs
 * print what texts say that they print.
 */
public final class Proof {
    private final SnippetProof snippets;
    private final Kinds kinds;

    public Proof(Sandbox sandbox, Kinds kinds) {
        this.snippets = new SnippetProof(sandbox);
        this.kinds = kinds;
    }

    /** What is wrong with a topic: each program that does not print what the topic says. */
    public List<Problem> problems(Topic topic) throws InterruptedException {
        List<Problem> problems = new ArrayList<>();
        for (Topic.Proof proof : topic.proofs()) {
            Path file = Path.of("topics", topic.item(), "proofs", proof.id() + ".py");
            snippets.complaint(proof.snippet()).ifPresent(text -> problems.add(new Problem(file, 0, text)));
        }
        return problems;
    }

    /** What is wrong with a card, likewise. */
    public List<Problem> problems(Flashcard card) throws InterruptedException {
        String slug = card.id().substring(card.item().length() + 1);
        Path file = Path.of("cards", card.item(), slug + ".yaml");
        return card.snippet().isEmpty()
                ? List.of()
                : snippets.complaint(card.snippet().get()).stream()
                        .map(text -> new Problem(file, 0, text))
                        .toList();
    }

    /** What is wrong with an exercise; nothing when all is well. */
    public List<Problem> problems(Exercise exercise) throws InterruptedException {
        return kinds.of(exercise.task()).proof().problems(exercise);
    }
}
