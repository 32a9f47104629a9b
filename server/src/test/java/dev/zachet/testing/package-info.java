/** The whole application under test: a sandbox that understands a handful of programs, a clock that stands still, HTTP. */
@NullMarked
package dev.zachet.testing;

import org.jspecify.annotations.NullMarked;
