package dev.zachet.lab;

import dev.zachet.scratch.ScratchFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The lab's own PostgreSQL, in a scratch folder. Nothing in it is kept: it is made anew at each start, and killed, not shut
 * down.
 */
final class OwnServer implements Server {
    static final String SCRATCH = "zachet-lab-";
    private static final long START_SECONDS = 60;
    private static final long LOOK_MILLIS = 20;
    private static final int LONGEST_WORDS = 2_000;

    private final ScratchFolder folder;
    private final LongLived process;
    private final Address address;

    private OwnServer(ScratchFolder folder, LongLived process, Address address) {
        this.folder = folder;
        this.process = process;
        this.address = address;
    }

    /** Makes a cluster and starts it; returns when it answers, after one to three seconds. */
    static OwnServer start(Place.Here here) throws LabUnavailable, InterruptedException {
        try {
            ScratchFolder folder = ScratchFolder.create(SCRATCH);
            try {
                return start(here, folder);
            } catch (IOException | LabUnavailable | InterruptedException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LabUnavailable(
                    "the lab's PostgreSQL could not be started: " + e.getMessage(),
                    "see that " + System.getProperty("java.io.tmpdir") + " has room and bubblewrap is installed",
                    e);
        }
    }

    private static OwnServer start(Place.Here here, ScratchFolder folder)
            throws IOException, LabUnavailable, InterruptedException {
        ServerCommand command = new ServerCommand(here, folder.path());
        String password = Secrets.hex(16);
        PostgresBinaries.unpack(command.binaries(), here.unpacked());
        Files.writeString(command.accounts(), "lab:x:1000:1000::/data:/bin/false\n");
        permit(command.accounts(), "rw-r--r--");
        Files.createDirectory(command.data());
        Files.writeString(command.password(), password);
        for (Path own : List.of(command.password(), command.data())) {
            permit(own, Files.isDirectory(own) ? "rwx------" : "rw-------");
            here.account().give(own);
        }
        initialise(command, folder);
        Files.delete(command.password());
        return serve(command, folder, password);
    }

    private static void initialise(ServerCommand command, ScratchFolder folder)
            throws IOException, LabUnavailable, InterruptedException {
        Path log = folder.path().resolve("initdb.log");
        LongLived initdb = LongLived.start(command.initialise(), log);
        if (!initdb.ended(START_SECONDS, TimeUnit.SECONDS)) {
            initdb.close();
            throw failed("did not make its files within " + START_SECONDS + " s", log);
        }
        if (!Files.isRegularFile(command.data().resolve("cluster/PG_VERSION")) || initdb.exitCode() != 0) {
            throw failed("could not make its files", log);
        }
    }

    private static OwnServer serve(ServerCommand command, ScratchFolder folder, String password)
            throws IOException, LabUnavailable, InterruptedException {
        int port = freePort();
        Path log = folder.path().resolve("postgres.log");
        Address.Login manager = new Address.Login(ServerCommand.MANAGER, password);
        Address address = new Address("127.0.0.1", port, "postgres", manager, Map.of());
        LongLived process = LongLived.start(command.serve(port), log);
        try {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
            while (!answers(address)) {
                if (process.ended(LOOK_MILLIS, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    throw failed("does not answer", log);
                }
            }
            return new OwnServer(folder, process, address);
        } catch (LabUnavailable | InterruptedException | RuntimeException e) {
            process.close();
            throw e;
        }
    }

    private static boolean answers(Address address) {
        try (Connection connection = address.forScripts(address.maintenance(), address.manager())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false; // starting up
        }
    }

    private static LabUnavailable failed(String how, Path log) throws IOException {
        String words = Files.exists(log) ? Files.readString(log).strip() : "";
        String last = words.substring(Math.max(0, words.length() - LONGEST_WORDS));
        return new LabUnavailable("the lab's PostgreSQL " + how, "its own words: " + last);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Override
    public Address address() {
        return address;
    }

    @Override
    public boolean alive() {
        return process.alive();
    }

    @Override
    public String prefix() {
        return "lab_";
    }

    /** It was started with them. */
    @Override
    public List<String> settings() {
        return List.of();
    }

    /** The scratch folder. */
    Path folder() {
        return folder.path();
    }

    /** As if the machine had done it. */
    void kill() {
        process.close();
    }

    @Override
    public void close() {
        process.close();
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder.path(), e);
        }
    }
}
