package dev.zachet.judge;

import java.util.Set;

/**
 * What the source may not use (the no-library mode), found in its syntax tree before it runs.
 *
 * @param allImports whether every import is refused
 * @param imports top-level module names that are refused
 * @param names names that may be neither read nor called
 * @param syntax constructs refused as literal, comprehension, call or method: {@code dict}, {@code set}, {@code list-sort}
 */
public record Rules(boolean allImports, Set<String> imports, Set<String> names, Set<String> syntax) {
    /** Everything is allowed. */
    public static final Rules NONE = new Rules(false, Set.of(), Set.of(), Set.of());

    public Rules {
        imports = Set.copyOf(imports);
        names = Set.copyOf(names);
        syntax = Set.copyOf(syntax);
    }
}
