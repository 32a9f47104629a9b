package dev.zachet.database;

import dev.zachet.content.Language;
import dev.zachet.content.Localized;
import dev.zachet.content.Story;
import dev.zachet.lab.Bounds;
import dev.zachet.lab.Clone;
import dev.zachet.lab.Grid;
import dev.zachet.lab.Lab;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.lab.Ran;
import dev.zachet.lab.Session;
import dev.zachet.lab.Template;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a story's tables are, read from the catalogue of a database made of it; what they are for is in the bank. */
@Component
class StoryTables {
    private static final int SOME = 5;
    private static final Bounds BOUNDS = Bounds.of(Duration.ofSeconds(10));
    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull,
                   exists (select from pg_constraint p where p.conrelid = c.oid and p.contype = 'p' and a.attnum = any (p.conkey)),
                   exists (select from pg_constraint u where u.conrelid = c.oid and u.contype in ('p', 'u') and u.conkey = array[a.attnum]),
                   (select f.confrelid::regclass || '.' || r.attname
                      from pg_constraint f
                      join pg_attribute r on r.attrelid = f.confrelid and r.attnum = f.confkey[array_position(f.conkey, a.attnum)]
                     where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any (f.conkey)
                     order by cardinality(f.conkey), f.conname limit 1),
                   pg_get_expr(d.adbin, d.adrelid), greatest(c.reltuples, 0)::bigint
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
             where c.relnamespace = 'main'::regnamespace and c.relkind in ('r', 'p')
             order by c.relname, a.attnum""";

    private final Lab lab;
    private final Map<String, List<List<@Nullable String>>> known = new ConcurrentHashMap<>();
    private final Map<String, Map<String, StoryView.SomeRows>> some = new ConcurrentHashMap<>();

    StoryTables(Lab lab) {
        this.lab = lab;
    }

    /** The tables in the story's order, columns in that of the table. */
    List<StoryView.TableView> of(Story story, Language language) throws LabUnavailable, InterruptedException {
        Map<String, List<List<@Nullable String>>> byTable =
                rows(story).stream().collect(Collectors.groupingBy(row -> text(row, 0)));
        return story.tables().stream()
                .filter(table -> byTable.containsKey(table.name()))
                .map(table -> table(table, byTable.getOrDefault(table.name(), List.of()), language))
                .toList();
    }

    private static StoryView.TableView table(Story.Table table, List<List<@Nullable String>> rows, Language language) {
        Map<String, Localized> about =
                table.columns().stream().collect(Collectors.toMap(Story.Column::name, Story.Column::about));
        List<StoryView.ColumnView> columns = rows.stream()
                .map(row -> new StoryView.ColumnView(
                        text(row, 1),
                        text(row, 2),
                        is(row, 3),
                        is(row, 4),
                        is(row, 5),
                        row.get(6),
                        row.get(7),
                        about.getOrDefault(text(row, 1), new Localized("", "")).in(language)))
                .toList();
        return new StoryView.TableView(
                table.name(), table.about().in(language), Long.parseLong(text(rows.getFirst(), 8)), columns);
    }

    /** The first rows of each table, by its name, as a learner finds them. */
    Map<String, StoryView.SomeRows> some(Story story) throws LabUnavailable, InterruptedException {
        Map<String, StoryView.SomeRows> kept = some.get(story.id());
        if (kept != null) {
            return kept;
        }
        Map<String, StoryView.SomeRows> found = new HashMap<>();
        try (Clone clone = lab.take(StoryTemplates.of(story));
                Session learner = clone.session()) {
            learner.begin(Template.VISIBLE, BOUNDS);
            for (Story.Table table : story.tables()) {
                Ran ran = learner.run("select * from " + table.name() + " limit " + SOME, BOUNDS);
                if (!(ran instanceof Ran.Rows(Grid grid, var _, var _))) {
                    throw new IllegalStateException(
                            "%s of %s cannot be read: %s".formatted(table.name(), story.id(), ran));
                }
                found.put(table.name(), StoryView.SomeRows.of(grid));
            }
        }
        some.put(story.id(), Map.copyOf(found));
        return found;
    }

    private List<List<@Nullable String>> rows(Story story) throws LabUnavailable, InterruptedException {
        List<List<@Nullable String>> kept = known.get(story.id());
        if (kept != null) {
            return kept;
        }
        try (Clone clone = lab.take(StoryTemplates.of(story));
                Session author = clone.author()) {
            author.begin(Template.VISIBLE, BOUNDS);
            Ran ran = author.run(COLUMNS, BOUNDS);
            if (!(ran instanceof Ran.Rows found)) {
                throw new IllegalStateException("the catalogue of " + story.id() + " cannot be read: " + ran);
            }
            known.put(story.id(), found.grid().rows());
            return found.grid().rows();
        }
    }

    private static String text(List<@Nullable String> row, int at) {
        return Objects.requireNonNull(row.get(at));
    }

    private static boolean is(List<@Nullable String> row, int at) {
        return "true".equals(row.get(at));
    }
}
