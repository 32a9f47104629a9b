package dev.zachet.anki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The numbers that Anki wants: ids that stay the same for the same name, and the checksum of a note's first field. */
final class Numbers {
    /** Anki takes ids for milliseconds since 1970; these lie between 2001 and 2033. */
    private static final long LEAST = 1_000_000_000_000L;

    private static final long SPAN = 1_000_000_000_000L;
    private static final Pattern UNSEEN =
            Pattern.compile("(?s)<!--.*?-->|(?i)<style.*?>.*?</style>|<script.*?>.*?</script>|<.*?>");
    private static final Pattern MEDIA = Pattern.compile("(?i)<img[^>]+src=[\"']?([^\"'>]+)[\"']?[^>]*>");

    private final Set<Long> taken = new HashSet<>();

    /** An id made of a name alone, unless another name has it already. */
    long of(String name) {
        return free(LEAST + Math.floorMod(ByteBuffer.wrap(sha1(name)).getLong(), SPAN));
    }

    /** This number, or the next one that is free. */
    long free(long number) {
        long free = number;
        while (!taken.add(free)) {
            free++;
        }
        return free;
    }

    /** By which Anki finds notes that begin alike: the first 32 bits of SHA-1 over the text without its tags. */
    static long checksum(String html) {
        return ByteBuffer.wrap(sha1(plain(html))).getInt() & 0xFFFF_FFFFL;
    }

    /** The text of HTML as Anki sorts by it: no tags, names of pictures left in. */
    static String plain(String html) {
        String withMedia = MEDIA.matcher(html).replaceAll(" $1 ");
        return Parser.unescapeEntities(UNSEEN.matcher(withMedia).replaceAll(""), false);
    }

    private static byte[] sha1(String text) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
