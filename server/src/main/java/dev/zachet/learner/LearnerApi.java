package dev.zachet.learner;

import dev.zachet.content.Language;
import dev.zachet.learner.Learner.Theme;
import dev.zachet.learner.spi.LearnerData;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The learner's settings and the way out: everything exported, everything erased. */
@RestController
@RequestMapping("/api/learner")
class LearnerApi {
    private static final String CONFIRMATION = "delete";

    private final Learners learners;
    private final List<LearnerData> data;

    LearnerApi(Learners learners, List<LearnerData> data) {
        this.learners = learners;
        this.data = data;
    }

    /** What may be changed; what is left out stays. */
    record Change(
            @Nullable @Size(max = 100) @Pattern(regexp = "[^\\x00]*", message = "{source.nul}")
            String name,

            @Nullable Language language,
            @Nullable Theme theme,
            @Nullable Boolean plainMode) {

        Learner applyTo(Learner learner) {
            return new Learner(
                    learner.id(),
                    name == null ? learner.name() : name.strip(),
                    language == null ? learner.language() : language,
                    theme == null ? learner.theme() : theme,
                    plainMode == null ? learner.plainMode() : plainMode,
                    learner.createdAt());
        }
    }

    @PatchMapping
    @Transactional
    Learner change(@Valid @RequestBody Change change) {
        Learner changed = change.applyTo(learners.current());
        learners.save(changed);
        return changed;
    }

    @GetMapping("/export")
    @Transactional
    ResponseEntity<Map<String, Object>> export() {
        Learner learner = learners.current();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("learner", learner);
        data.forEach(feature -> all.putAll(feature.export(learner.id())));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"zachet-export.json\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(all);
    }

    @DeleteMapping
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@RequestParam(defaultValue = "") String confirm) {
        if (!confirm.equals(CONFIRMATION)) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "erase-unconfirmed");
        }
        Learner learner = learners.current();
        data.forEach(feature -> feature.erase(learner.id()));
        learners.remove(learner.id());
    }
}
