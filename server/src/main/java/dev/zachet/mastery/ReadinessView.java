package dev.zachet.mastery;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.content.Companies.Seniority;
import dev.zachet.practice.Exercises.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readiness as the page shows it: no number stands without what it rests on. */
record ReadinessView(
        AimedAt aim,
        ReadinessTogether overall,
        List<SectionReadiness> sections,
        CalibrationView calibration,
        ModelView model) {

    /** What the chances to be asked are for. */
    record AimedAt(Seniority seniority, List<Named> companies) {}

    /**
     * A chance to pass.
     *
     * @param mean 0 to 1, as {@code low} and {@code high}, the ends of the 90 % interval
     */
    record Figure(double mean, double low, double high) {}

    /**
     * Several items together, each counting by its chance to be asked.
     *
     * @param figure null where there is too little evidence
     * @param known how many of the items have enough evidence each
     * @param share of what is likely asked, 0 to 1, that these make up
     * @param raise null where there is nothing to do in the bank
     * @param history from the first evidence to now
     */
    record ReadinessTogether(
            @Nullable Figure figure,
            int known,
            int items,
            double share,
            List<RestsOn> restsOn,
            @Nullable Raise raise,
            List<FigureThen> history) {}

    /** The items of a section that may be asked. */
    record SectionReadiness(Named section, ReadinessTogether together, List<ItemFigure> items) {}

    /**
     * An item.
     *
     * @param figure null where there is too little evidence
     * @param observations how many there are; at least {@code model.enough} wherever there is a figure
     */
    record ItemFigure(
            Named item,
            @Nullable Figure figure,
            double observations,
            List<RestsOn> restsOn,
            @Nullable Raise raise) {}

    /** How many of a kind something rests on. */
    record RestsOn(RestsOnKind kind, int count) {}

    /** What a figure can rest on. */
    enum RestsOnKind {
        @JsonProperty("interview")
        INTERVIEW,
        @JsonProperty("solved-alone")
        SOLVED_ALONE,
        @JsonProperty("solved-with-hints")
        SOLVED_WITH_HINTS,
        @JsonProperty("not-solved")
        NOT_SOLVED,
        @JsonProperty("placement")
        PLACEMENT,
        @JsonProperty("claim")
        CLAIM,
        @JsonProperty("follow-up")
        FOLLOW_UP,
        /** Cards learned, by their chance of recall. */
        @JsonProperty("card")
        CARD
    }

    /**
     * The one thing that would raise a chance most.
     *
     * @param id of the exercise, or of the item that the cards or questions are about
     * @param count how many cards or questions there are to do; 1 for an exercise
     * @param gain by how much the mean would rise if all went well, over 0 and at most 1
     * @param known whether there would then be enough evidence for a figure
     */
    record Raise(RaiseKind kind, String id, String title, int count, double gain, boolean known) {}

    /** What can be done about a chance. */
    enum RaiseKind {
        @JsonProperty("exercise")
        EXERCISE,
        @JsonProperty("cards")
        CARDS,
        @JsonProperty("follow-ups")
        FOLLOW_UPS
    }

    /** All together as of a moment; {@code figure} is null where there was too little evidence. */
    record FigureThen(Instant at, @Nullable Figure figure) {}

    /**
     * What interviews have made of the figures.
     *
     * @param questions of interviews that there are
     * @param least how many there must be before anything changes
     * @param shift of the log-odds, 0 for none
     * @param before what the overall figure would be without; null where there is none or nothing changes
     */
    record CalibrationView(
            int questions,
            int least,
            double shift,
            @Nullable Figure before) {}

    /** The constants of the model; see {@code dev.zachet.readiness.Model}. */
    record ModelView(
            Priors priors,
            double priorCount,
            Counts counts,
            double halfLife,
            double helped,
            double card,
            double cards,
            double weak,
            double enough,
            double share) {}

    /** What is expected of somebody of whom nothing is known, by what an item asks for. */
    record Priors(double basic, double usual, double high) {}

    /** How many observations one fresh fact of full weight is worth. */
    record Counts(double interview, double exercise, double placement, double claim, double followUp) {}
}
