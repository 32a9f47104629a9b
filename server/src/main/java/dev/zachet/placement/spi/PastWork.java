package dev.zachet.placement.spi;

import java.util.List;
import java.util.UUID;

/** Knows what a learner has shown. */
public interface PastWork {

    /** Everything that he has shown, in any order. */
    List<Shown> of(UUID learner);
}
