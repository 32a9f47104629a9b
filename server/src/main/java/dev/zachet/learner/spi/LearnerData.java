package dev.zachet.learner.spi;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows that a feature keeps about a learner. */
public interface LearnerData {

    /** The rows by table name; a row is column name to value. */
    Map<String, List<Map<String, Object>>> export(UUID learner);

    /** Removes all of them. */
    void erase(UUID learner);
}
