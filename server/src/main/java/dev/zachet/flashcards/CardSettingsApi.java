package dev.zachet.flashcards;

import dev.zachet.learner.Learners;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a learner wants his cards. */
@RestController
@RequestMapping("/api/cards/settings")
class CardSettingsApi {
    private final Learners learners;
    private final PreferenceStore preferences;

    CardSettingsApi(Learners learners, PreferenceStore preferences) {
        this.learners = learners;
        this.preferences = preferences;
    }

    /** The settings; {@code zone} is a name of the time zone database. */
    record CardSettings(double retention, int newPerDay, boolean automatic, String zone) {
        static CardSettings of(Preferences preferences) {
            return new CardSettings(
                    preferences.retention(),
                    preferences.newPerDay(),
                    preferences.automatic(),
                    preferences.zone().getId());
        }
    }

    /** What may be changed; what is left out stays. */
    record CardSettingsChange(
            @Nullable @DecimalMin("0.8") @DecimalMax("0.95") Double retention,
            @Nullable @Min(0) @Max(Preferences.MOST_NEW) Integer newPerDay,
            @Nullable Boolean automatic,
            @Nullable String zone) {}

    @GetMapping
    CardSettings settings() {
        return CardSettings.of(preferences.of(learners.current().id()));
    }

    @PatchMapping
    @Transactional
    CardSettings change(@Valid @RequestBody CardSettingsChange change) {
        UUID learner = learners.current().id();
        Preferences now = preferences.of(learner);
        Preferences changed = new Preferences(
                change.retention() == null ? now.retention() : change.retention(),
                change.newPerDay() == null ? now.newPerDay() : change.newPerDay(),
                change.automatic() == null ? now.automatic() : change.automatic(),
                change.zone() == null ? now.zone() : zone(change.zone()),
                now.weights());
        preferences.save(learner, changed);
        return CardSettings.of(changed);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "no-such-zone", name);
        }
    }
}
