package dev.zachet.claims;

import java.util.UUID;

/** What a learner's follow-up questions belong to. */
public sealed interface Asked {
    /** Who is asked. */
    UUID learner();

    /** The checklist item that an answer says something about. */
    String item();

    /** What they belong to, as in {@code code/longest-calm-stretch} or {@code topics/python-core.why-dict-fast}. */
    String about();

    /** Questions about the solution of an exercise, answered once in each attempt. */
    record InAttempt(UUID learner, UUID attempt, String exercise, String item) implements Asked {
        @Override
        public String about() {
            return exercise;
        }
    }

    /** Questions about a topic. */
    record OnTopic(UUID learner, String item) implements Asked {
        @Override
        public String about() {
            return "topics/" + item;
        }
    }
}
