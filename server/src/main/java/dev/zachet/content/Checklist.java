package dev.zachet.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The spine of the product: what a candidate has to be able to do, explain and know. */
public record Checklist(Localized formula, List<Section> sections) {
    public Checklist {
        sections = List.copyOf(sections);
    }

    /** All items, in the checklist's order. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** The item with this id. */
    public Optional<Item> item(String id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The section that an item stands in. */
    public Section sectionOf(Item item) {
        return sections.stream()
                .filter(section -> section.items().contains(item))
                .findFirst()
                .orElseThrow();
    }

    /** A part of the checklist. */
    public record Section(String id, Localized title, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /** One thing to be able to do, explain or know. */
    public record Item(String id, Kind kind, Localized title) {
        /** Whether it is practised at all: what is marked {@code skip} never is. */
        public boolean drilled() {
            return kind != Kind.SKIP;
        }
    }

    /** What an item asks of the candidate. */
    public enum Kind {
        @JsonProperty("do")
        DO,
        @JsonProperty("explain")
        EXPLAIN,
        @JsonProperty("know")
        KNOW,
        @JsonProperty("asked")
        ASKED,
        @JsonProperty("task")
        TASK,
        @JsonProperty("behave")
        BEHAVE,
        @JsonProperty("avoid")
        AVOID,
        @JsonProperty("skip")
        SKIP;

        static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
