package dev.zachet.e2e;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page comes to on paper. */
final class Paper {
    private static final Pattern PAGES = Pattern.compile("/Type\\s*/Pages\\b[^>]*?/Count\\s+(\\d+)");

    private Paper() {}

    /** How many pages a PDF has, by the root of its page tree. */
    static int pages(byte[] pdf) {
        Matcher count = PAGES.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        int most = 0;
        while (count.find()) {
            most = Math.max(most, Integer.parseInt(count.group(1)));
        }
        return most;
    }
}
