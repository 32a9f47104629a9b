package dev.zachet.database;

import dev.zachet.content.Story;
import dev.zachet.lab.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What databases hold that are made of stories. */
final class StoryTemplates {
    /** As many as an exercise may have hidden sets. */
    static final int HIDDEN = 8;

    private StoryTemplates() {}

    /** The story's rows in {@code main}, and empty copies of its tables for hidden sets. */
    static Template of(Story story) {
        String folder = "stories/" + story.id() + "/";
        List<Template.Part> parts = new ArrayList<>();
        parts.add(new Template.Part(folder + "schema.sql", Template.VISIBLE, story.schema()));
        parts.add(new Template.Part(folder + "main.sql", Template.VISIBLE, story.main()));
        for (int i = 1; i <= HIDDEN; i++) {
            parts.add(new Template.Part(folder + "schema.sql", hidden(i), story.schema()));
        }
        return new Template(story.id(), parts, Set.of());
    }

    /** The schema of the hidden set with this number, from 1. */
    static String hidden(int number) {
        return "s" + number;
    }
}
