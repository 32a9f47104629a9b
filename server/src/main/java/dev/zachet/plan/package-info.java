/**
 * What to do on which day until the interview, and what to do now.
 *
 * <p>Data in: the bank with what companies ask, the learner's goal and wishes, evidence, topics read, where his cards stand.
 * Data out: days with steps and the reason of each, what will not be covered, the exercise to go on with. Depends on content,
 * evidence, flashcards, learner, placement (its spi), planner, practice, readiness, recall and web; a kind of work plugs in by
 * {@code spi.Work}.
 */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "content",
            "evidence",
            "flashcards",
            "flashcards :: spi",
            "learner",
            "learner :: spi",
            "placement :: spi",
            "planner",
            "practice",
            "readiness",
            "recall",
            "web"
        })
@NullMarked
package dev.zachet.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
