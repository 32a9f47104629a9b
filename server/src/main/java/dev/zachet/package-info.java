/** Starts Zachet: the server, or one of the commands. */
@NullMarked
package dev.zachet;

import org.jspecify.annotations.NullMarked;
