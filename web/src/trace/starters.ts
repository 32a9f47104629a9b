import aliasing from "./starters/aliasing.py?raw";
import closures from "./starters/closures.py?raw";
import copies from "./starters/copies.py?raw";
import exception from "./starters/exception.py?raw";
import generator from "./starters/generator.py?raw";
import linkedList from "./starters/linked-list.py?raw";
import mutableDefault from "./starters/mutable-default.py?raw";

/** Programs to begin with, each about one thing that interviews ask. */
export const STARTERS = [
  { id: "aliasing", source: aliasing },
  { id: "mutableDefault", source: mutableDefault },
  { id: "copies", source: copies },
  { id: "closures", source: closures },
  { id: "generator", source: generator },
  { id: "exception", source: exception },
  { id: "linkedList", source: linkedList },
].map(({ id, source }) => ({ id, source: source.trimEnd() }));
