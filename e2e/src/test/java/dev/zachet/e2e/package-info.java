/** Journeys through the built application in a real Chromium. */
@NullMarked
package dev.zachet.e2e;

import org.jspecify.annotations.NullMarked;
