package dev.zachet.isolation;

import dev.zachet.lab.Clone;
import dev.zachet.lab.Lab;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.lab.Ran;
import dev.zachet.lab.Session;
import dev.zachet.lab.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Plays scenarios, each in a database of its own in which the learner's role owns all tables. */
public final class Playing {
    private static final Template EMPTY = new Template(
            "isolation",
            List.of(new Template.Part("isolation.sql", Template.VISIBLE, "select 1")),
            Set.of(Template.Right.OWNER, Template.Right.ADVISORY_LOCKS));

    private final Lab lab;
    private final LongSupplier nanoTime;
    private volatile @Nullable String server;

    public Playing(Lab lab) {
        this(lab, System::nanoTime);
    }

    /** With a clock of one's own for the time that a play may take. */
    Playing(Lab lab, LongSupplier nanoTime) {
        this.lab = lab;
        this.nanoTime = nanoTime;
    }

    /** Has databases made in the background, so that the next play begins at once. */
    public void prepare() {
        lab.prepare(EMPTY);
    }

    /** The version of the server, as in {@code PostgreSQL 18.6}; asked once. */
    public String server() throws LabUnavailable, InterruptedException {
        String known = server;
        if (known == null) {
            known = ask();
            server = known;
        }
        return known;
    }

    private String ask() throws LabUnavailable, InterruptedException {
        try (Clone clone = lab.take(EMPTY);
                Session session = clone.session()) {
            Ran ran = session.run("select 'PostgreSQL ' || current_setting('server_version')", Allowance.ALONE);
            return ran instanceof Ran.Rows rows ? Prediction.text(rows.grid()) : "PostgreSQL";
        }
    }

    /** Plays a scenario from its beginning to its end. */
    public Timeline play(Scenario scenario) throws LabUnavailable, InterruptedException {
        try (Clone clone = lab.take(EMPTY)) {
            Allowance allowance = new Allowance(nanoTime);
            String failed = setUp(clone, scenario.setup(), allowance);
            if (failed != null) {
                return new Timeline(scenario.level(), scenario.steps(), List.of(), failed, null);
            }
            List<Moment> moments = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Map<String, Actor> actors = new LinkedHashMap<>();
                for (String name : scenario.sessions()) {
                    actors.put(name, new Actor(name, scenario.level(), clone, allowance, threads));
                }
                try (Play play = new Play(scenario.steps(), actors, new Watching(clone), allowance, moments)) {
                    for (int step = 0; step < scenario.steps().size(); step++) {
                        play.step(step);
                    }
                }
            }
            return new Timeline(scenario.level(), scenario.steps(), moments, null, after(clone, scenario.after()));
        }
    }

    private static @Nullable String setUp(Clone clone, String setup, Allowance allowance)
            throws LabUnavailable, InterruptedException {
        try (Session session = clone.session()) {
            session.begin(Template.VISIBLE, allowance.statement());
            Ran ran = setup.isBlank() ? null : session.run(setup, allowance.statement());
            return ran == null ? null : complaint(ran, session);
        }
    }

    private static @Nullable String complaint(Ran ran, Session session) throws InterruptedException {
        return switch (ran) {
            case Ran.Rows _, Ran.Changed _ -> left(session.run("commit", Allowance.ALONE));
            // its line counts from the statement that failed, not from the top of what was typed
            case Ran.Failed failed -> failed.message();
            case Ran.TooLong _ -> "it takes too long";
            case Ran.TooLarge _ -> "it takes too much room";
            case Ran.Lost(String reason) -> reason;
        };
    }

    /** A transaction that the tables' making left open is ended; without one, that is no error. */
    private static @Nullable String left(Ran ran) {
        return ran instanceof Ran.Failed failed ? failed.message() : null;
    }

    private static dev.zachet.lab.@Nullable Grid after(Clone clone, String query)
            throws LabUnavailable, InterruptedException {
        if (query.isEmpty()) {
            return null;
        }
        try (Session session = clone.session()) {
            session.begin(Template.VISIBLE, Allowance.ALONE);
            Ran ran = session.run(query, Allowance.ALONE);
            if (ran instanceof Ran.Rows rows) {
                return rows.grid();
            }
            throw new IllegalArgumentException("the query for what is left does not work: " + ran);
        }
    }
}
