package dev.zachet.isolation;

import dev.zachet.lab.LabUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One play: a step is sent when all that came of the one before has been seen. */
final class Play implements AutoCloseable {
    private static final long LOOK_MILLIS = 4;
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final List<Step> steps;
    private final Map<String, Actor> actors;
    private final Watching watching;
    private final Allowance allowance;
    private final List<Moment> moments;
    private final Reading reading;

    Play(List<Step> steps, Map<String, Actor> actors, Watching watching, Allowance allowance, List<Moment> moments) {
        this.steps = steps;
        this.actors = actors;
        this.watching = watching;
        this.allowance = allowance;
        this.moments = moments;
        this.reading = new Reading(actors);
    }

    void step(int at) throws LabUnavailable, InterruptedException {
        Map<String, List<Moment>> seen = new LinkedHashMap<>();
        Actor own = Objects.requireNonNull(actors.get(steps.get(at).session()));
        seen.put(own.name(), new ArrayList<>());
        actors.keySet().forEach(name -> seen.putIfAbsent(name, new ArrayList<>()));
        switch (steps.get(at)) {
            case Step.Crash crash -> {
                watching.end(own);
                if (own.running() == null) {
                    own.session().close();
                    see(seen, new Moment(at, at, crash.session(), new Happening.Dies()));
                }
            }
            case Step.Statement statement -> {
                if (own.running() != null) {
                    own.enqueue(at);
                    see(seen, new Moment(at, at, own.name(), new Happening.Queues()));
                } else if (allowance.over()) {
                    see(seen, new Moment(at, at, own.name(), new Happening.Stopped()));
                } else {
                    own.send(at, statement.sql());
                }
            }
        }
        settle(at, seen);
        seen.values().forEach(moments::addAll);
    }

    private static void see(Map<String, List<Moment>> seen, Moment moment) {
        Objects.requireNonNull(seen.get(moment.session())).add(moment);
    }

    /** Returns when every statement under way has ended, or waits and will go on waiting. */
    private void settle(int at, Map<String, List<Moment>> seen) throws LabUnavailable, InterruptedException {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (System.nanoTime() < deadline) {
            boolean sent = collect(at, seen);
            List<Actor> busy = actors.values().stream()
                    .filter(actor -> actor.running() != null)
                    .toList();
            if (busy.isEmpty()) {
                return;
            }
            if (sent || anyEnds(busy)) {
                continue;
            }
            Map<String, List<String>> settled = watching.settled(actors.values());
            boolean ended = busy.stream().anyMatch(actor -> under(actor).ran().isDone());
            if (!ended && busy.stream().allMatch(actor -> settled.containsKey(actor.name()))) {
                busy.forEach(actor -> block(at, actor, settled.getOrDefault(actor.name(), List.of()), seen));
                return;
            }
        }
        throw new IllegalStateException("a statement neither ended nor was seen waiting: " + steps.get(at));
    }

    private static Actor.Running under(Actor actor) {
        return Objects.requireNonNull(actor.running());
    }

    /** Takes in what has ended and sends what had to wait for that; says whether it sent anything. */
    private boolean collect(int at, Map<String, List<Moment>> seen) throws LabUnavailable, InterruptedException {
        boolean sent = false;
        for (Actor actor : actors.values()) {
            Actor.Running running = actor.running();
            if (running != null && running.ran().isDone()) {
                actor.finished();
                Happening happening = reading.of(running, actor);
                see(seen, new Moment(at, running.step(), actor.name(), happening));
            }
            Integer next = actor.next();
            if (next != null && steps.get(next) instanceof Step.Statement statement) {
                actor.send(next, statement.sql());
                sent = true;
            }
        }
        return sent;
    }

    /** Waits a moment for one of them to end. */
    private static boolean anyEnds(List<Actor> busy) throws InterruptedException {
        CompletableFuture<?>[] running =
                busy.stream().map(actor -> under(actor).ran()).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.anyOf(running).get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void block(int at, Actor actor, List<String> by, Map<String, List<Moment>> seen) {
        if (!by.equals(actor.blockers())) {
            actor.waitsFor(by);
            see(seen, new Moment(at, under(actor).step(), actor.name(), new Happening.Blocks(by)));
        }
    }

    /** Ends what still waits, before its blockers let it go on, and then all sessions. */
    @Override
    public void close() throws LabUnavailable {
        for (Actor actor : actors.values()) {
            if (actor.running() != null) {
                watching.end(actor);
            }
        }
        actors.values().forEach(actor -> actor.session().close());
    }
}
