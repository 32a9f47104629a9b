package dev.zachet.judge;

/** How a submission is called. */
public sealed interface Entry extends Use {
    @Override
    default Harness harness() {
        return Harness.PLAIN;
    }

    /** A function called once a case with positional arguments; the input is a JSON array. */
    record Function(String name) implements Entry {
        public Function {
            Names.requireIdentifier(name);
        }
    }

    /** A whole program run once a case; the input is a JSON string given on stdin, the output is what it wrote to stdout. */
    record Program() implements Entry {}

    /**
     * A class built once a case and called step by step; the input is {@code {"init": [args], "calls": [[method, arg…]…]}},
     * the output the list of what the calls returned.
     */
    record Operations(String className) implements Entry {
        public Operations {
            Names.requireIdentifier(className);
        }
    }
}
