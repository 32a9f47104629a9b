package dev.zachet.lab;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random words of hexadecimal digits, in which there is nothing to quote. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
