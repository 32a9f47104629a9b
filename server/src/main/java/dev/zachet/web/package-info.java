/**
 * Server-wide HTTP: errors as problem details, who may call, static files, Markdown.
 *
 * <p>Data in: requests and {@code Refusal}s. Data out: RFC 9457 problems in the caller's language. Features own their routes;
 * this package knows none of them.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
@NullMarked
package dev.zachet.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
