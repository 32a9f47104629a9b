package dev.zachet.judge;

import dev.zachet.judge.Recording.Malformed;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies of a recording what is as it must be, and throws at the first thing that is not. */
final class RecordingReader {
    private static final Set<String> EVENTS =
            Set.of("line", "call", "return", "yield", "resume", "raise", "catch", "end");
    private static final Set<String> CUTS = Set.of("steps", "bytes", "time");
    private static final Set<String> TOOLS = Set.of("settrace", "monitoring");

    private final Watch.Steps bounds;
    private final Set<Integer> inSight = new HashSet<>();
    private final Set<Integer> referred = new HashSet<>();
    private int newest;

    RecordingReader(Watch.Steps bounds) {
        this.bounds = bounds;
    }

    ObjectNode recording(JsonNode untrusted) throws Malformed {
        ObjectNode copy = Json.object();
        copy.put("python", Parts.text(untrusted.path("python")));
        copy.put("tool", Parts.oneOf(TOOLS, untrusted.path("tool")));
        copy.put("cut", untrusted.path("cut").isNull() ? null : Parts.oneOf(CUTS, untrusted.path("cut")));
        String stdout = Parts.printed(untrusted.path("stdout"), bounds.bytes());
        ArrayNode steps = Json.object().arrayNode();
        int printed = 0;
        for (JsonNode step : Parts.list(untrusted.path("steps"), bounds.steps())) {
            ObjectNode told = step(step);
            int before = Parts.number(step.path("stdout"), printed, stdout.length());
            steps.add(told.put("stdout", before));
            printed = before;
        }
        if (steps.isEmpty()) {
            throw new Malformed("no steps");
        }
        copy.set("result", untrusted.path("result").isNull() ? untrusted.path("result") : result(untrusted));
        copy.set("steps", steps);
        return copy.put("stdout", stdout);
    }

    private JsonNode result(JsonNode untrusted) throws Malformed {
        ObjectNode holder = Json.object().put("result", reference(untrusted.path("result")));
        requireKnown();
        return holder.get("result");
    }

    private ObjectNode step(JsonNode step) throws Malformed {
        ObjectNode copy = Json.object();
        copy.put("event", Parts.oneOf(EVENTS, step.path("event")));
        copy.put("line", Parts.count(step.path("line")));
        for (String name : new String[] {"value", "exception"}) {
            if (step.has(name)) {
                copy.put(name, reference(step.get(name)));
            }
        }
        ArrayNode frames = copy.putArray("frames");
        for (JsonNode frame : Parts.list(step.path("frames"), bounds.frames())) {
            frames.add(frame(frame));
        }
        ObjectNode objects = copy.putObject("objects");
        for (Map.Entry<String, JsonNode> told : Parts.members(step.path("objects"), bounds.objects())) {
            int number = newOrKnown(told.getKey());
            objects.set(
                    Integer.toString(number),
                    new ObjectReader(bounds.parts(), this::reference).object(told.getValue()));
        }
        ArrayNode gone = copy.putArray("gone");
        for (JsonNode number : Parts.list(step.path("gone"), bounds.objects())) {
            if (!inSight.remove(number.asInt(0))) {
                throw new Malformed("what was not there is gone");
            }
            gone.add(number.asInt());
        }
        requireKnown();
        return copy;
    }

    private ObjectNode frame(JsonNode frame) throws Malformed {
        ObjectNode copy = Json.object();
        copy.put("id", Parts.count(frame.path("id"))).put("name", Parts.text(frame.path("name")));
        copy.put("line", Parts.count(frame.path("line")));
        copy.set("locals", Parts.named(frame.path("locals"), bounds.parts(), this::reference));
        if (frame.has("more")) {
            copy.put("more", Parts.count(frame.get("more")));
        }
        return copy;
    }

    /** Numbers are given in turn and never come back. */
    private int newOrKnown(String key) throws Malformed {
        int number = Parts.numeral(key);
        if (number > newest) {
            inSight.add(number);
        } else if (!inSight.contains(number)) {
            throw new Malformed("number " + number + " came back");
        }
        return number;
    }

    private int reference(JsonNode number) throws Malformed {
        int read = Parts.count(number);
        referred.add(read);
        return read;
    }

    private void requireKnown() throws Malformed {
        if (inSight.size() > bounds.objects() || !inSight.containsAll(referred)) {
            throw new Malformed("objects that are too many, or are not told");
        }
        referred.clear();
        newest = inSight.stream().mapToInt(Integer::intValue).reduce(newest, Math::max);
    }
}
