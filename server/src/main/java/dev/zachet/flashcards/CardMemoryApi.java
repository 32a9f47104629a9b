package dev.zachet.flashcards;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.learner.Learners;
import dev.zachet.recall.Trial;
import dev.zachet.web.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** By which weights of memory a learner's cards are dated. */
@RestController
@RequestMapping("/api/cards/memory")
class CardMemoryApi {
    private final Learners learners;
    private final Fits fits;
    private final Reviews reviews;
    private final Fitting fitting;
    private final Rescheduling rescheduling;

    CardMemoryApi(Learners learners, Fits fits, Reviews reviews, Fitting fitting, Rescheduling rescheduling) {
        this.learners = learners;
        this.fits = fits;
        this.reviews = reviews;
        this.fitting = fitting;
        this.rescheduling = rescheduling;
    }

    /** Whose weights they are. */
    enum WeightsInUse {
        @JsonProperty("default")
        DEFAULT,
        @JsonProperty("fitted")
        FITTED
    }

    /**
     * The newest trial of fitted weights.
     *
     * @param before mean log loss of the default weights on the later reviews, which the fitted ones had not seen
     * @param after that of the fitted ones
     */
    record CardFit(Instant at, int reviews, int later, double before, double after, boolean better) {}

    /**
     * The weights.
     *
     * @param reviews that tell something: each a day or more after the one before
     * @param wanted how many of them it takes to fit
     */
    record CardMemory(
            WeightsInUse inUse,
            int reviews,
            int wanted,
            boolean running,
            @Nullable CardFit fit) {}

    /** Whether fitted weights are wanted where they are better. */
    record WeightsWanted(boolean fitted) {}

    @GetMapping
    CardMemory memory() {
        UUID learner = learners.current().id();
        Fits.Fitted fitted = fits.of(learner).orElse(null);
        return new CardMemory(
                fitted != null && fitted.used() ? WeightsInUse.FITTED : WeightsInUse.DEFAULT,
                reviews.telling(learner),
                Trial.LEAST_REVIEWS,
                fitting.running(learner),
                fitted == null
                        ? null
                        : new CardFit(
                                fitted.at(),
                                fitted.tried().reviews(),
                                fitted.tried().later(),
                                fitted.tried().before(),
                                fitted.tried().after(),
                                fitted.tried().better()));
    }

    /** Begins to fit, away from this request. */
    @PostMapping("/fit")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CardMemory fit() {
        UUID learner = learners.current().id();
        int telling = reviews.telling(learner);
        if (telling < Trial.LEAST_REVIEWS) {
            throw new Refusal(HttpStatus.CONFLICT, "too-few-reviews", telling, Trial.LEAST_REVIEWS);
        }
        fitting.begin(learner);
        return memory();
    }

    @PutMapping
    CardMemory choose(@RequestBody WeightsWanted wanted) {
        rescheduling.decline(learners.current().id(), !wanted.fitted());
        return memory();
    }
}
