/**
 * How ready a learner is: for each item, each section and all together, with what it rests on and what would raise it most.
 *
 * <p>Data in: evidence, cards' chances of recall, what the learner prepares for. Data out: chances to pass with their
 * intervals, as of now and of moments before, or the word that there is too little evidence. Nothing is kept. Depends on
 * content, evidence, flashcards, learner, plan, practice and readiness.
 */
@ApplicationModule(
        displayName = "Mastery",
        allowedDependencies = {"content", "evidence", "flashcards", "learner", "plan", "practice", "readiness"})
@NullMarked
package dev.zachet.mastery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
