package dev.zachet.anki;

import dev.zachet.anki.Unreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The two files of a package that matter, read in memory and within bounds. The names of the others are not looked at, nor is
 * anything written under them.
 */
final class Archive {
    static final String COLLECTION = "collection.anki2";
    static final String MEDIA = "media";

    /** What Anki 2.1 with its second scheduler writes; beside it the other one only says that it needs a newer Anki. */
    private static final String SECOND = "collection.anki21";

    /** Compressed with zstd and of another schema. */
    private static final String NEWEST = "collection.anki21b";

    private static final Set<String> READ = Set.of(COLLECTION, SECOND);
    private static final int LARGEST_COLLECTION = 64 << 20;
    private static final long LARGEST_WHOLE = 512L << 20;
    private static final int MOST_ENTRIES = 50_000;

    private final Map<String, byte[]> files = new HashMap<>();
    private final byte[] buffer = new byte[1 << 16];
    private long read;
    private boolean newest;

    /** The collection of a package, as SQLite keeps it. */
    record Collection(byte[] bytes, boolean secondScheduler) {}

    static Collection collection(InputStream file) throws IOException, Unreadable {
        Archive archive = new Archive();
        try (ZipInputStream zip = new ZipInputStream(new Lent(file))) {
            archive.readAll(zip);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new Unreadable(Reason.NOT_A_PACKAGE, "it is no zip archive, or a damaged one", e);
        }
        return archive.collection();
    }

    /** A stream that stays open for whoever lent it. */
    private static final class Lent extends FilterInputStream {
        Lent(InputStream lent) {
            super(lent);
        }

        @Override
        public void close() {}
    }

    private Collection collection() throws Unreadable {
        if (newest) {
            throw new Unreadable(Reason.NEWER, "it has only a collection for new versions of Anki");
        }
        byte[] second = files.get(SECOND);
        if (second != null) {
            return new Collection(second, true);
        }
        byte[] first = files.get(COLLECTION);
        if (first == null) {
            throw new Unreadable(Reason.NOT_A_PACKAGE, "there is no collection in it");
        }
        return new Collection(first, false);
    }

    private void readAll(ZipInputStream zip) throws IOException, Unreadable {
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new Unreadable(Reason.LARGE, "it holds more than " + MOST_ENTRIES + " files");
            }
            newest |= entry.getName().equals(NEWEST);
            if (READ.contains(entry.getName())) {
                files.put(entry.getName(), bytes(zip));
            } else {
                skip(zip);
            }
        }
    }

    private byte[] bytes(InputStream entry) throws IOException, Unreadable {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int count = entry.read(buffer); count > 0; count = entry.read(buffer)) {
            if (bytes.size() + count > LARGEST_COLLECTION) {
                throw new Unreadable(
                        Reason.LARGE, "its collection has more than %d MB".formatted(LARGEST_COLLECTION >> 20));
            }
            count(count);
            bytes.write(buffer, 0, count);
        }
        return bytes.toByteArray();
    }

    private void skip(InputStream entry) throws IOException, Unreadable {
        for (int count = entry.read(buffer); count > 0; count = entry.read(buffer)) {
            count(count);
        }
    }

    private void count(int bytes) throws Unreadable {
        read += bytes;
        if (read > LARGEST_WHOLE) {
            throw new Unreadable(Reason.LARGE, "unpacked it has more than %d MB".formatted(LARGEST_WHOLE >> 20));
        }
    }
}
