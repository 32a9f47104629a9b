/** What a feature implements to take part in the export and the erasure of a learner's data. */
@NamedInterface("spi")
@NullMarked
package dev.zachet.learner.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
