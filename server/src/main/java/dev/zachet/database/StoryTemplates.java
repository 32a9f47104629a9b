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
        addHidden(story, parts);
        return new Template(story.id(), parts, Set.of());
    }

    /** The story's large rows in {@code main}, whose tables are the learner's own, and empty copies likewise. */
    static Template large(Story story) {
        String folder = "stories/" + story.id() + "/";
        List<Template.Part> parts = new ArrayList<>();
        parts.add(new Template.Part(folder + "schema.sql", Template.VISIBLE, story.schema()));
        parts.add(new Template.Part(folder + "large.sql", Template.VISIBLE, story.large()));
        addHidden(story, parts);
        return new Template(story.id() + "-large", parts, Set.of(Template.Right.OWNER));
    }

    private static void addHidden(Story story, List<Template.Part> parts) {
        for (int i = 1; i <= HIDDEN; i++) {
            parts.add(new Template.Part("stories/" + story.id() + "/schema.sql", hidden(i), story.schema()));
        }
    }

    /** The schema of the hidden set with this number, from 1. */
    static String hidden(int number) {
        return "s" + number;
    }
}
