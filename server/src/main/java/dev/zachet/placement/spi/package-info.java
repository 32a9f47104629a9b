/** What a placement has to know of a learner and others keep: evidence plugs in what he has shown, plan what he aims at. */
@NamedInterface("spi")
@NullMarked
package dev.zachet.placement.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
