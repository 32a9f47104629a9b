/**
 * The evening before an interview on two pages: the weakest answers, the mistakes that keep coming back.
 *
 * <p>Data in: evidence, submissions and their verdicts, cards that do not stick, what is likely to be asked. Data out: a pack for
 * the page to print; nothing is stored. Depends on content, evidence, flashcards, growth (agreement), learner, mastery, plan,
 * practice and web.
 */
@ApplicationModule(
        displayName = "Evening",
        allowedDependencies = {
            "content",
            "evidence",
            "flashcards",
            "growth",
            "learner",
            "mastery",
            "plan",
            "practice",
            "web"
        })
@NullMarked
package dev.zachet.evening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
