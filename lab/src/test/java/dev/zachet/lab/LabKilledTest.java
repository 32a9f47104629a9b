package dev.zachet.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A process that is killed while its lab runs, without a chance to tidy up. */
class LabKilledTest {
    private static final Template EMPTY =
            new Template("empty", List.of(new Template.Part("empty.sql", Template.VISIBLE, "select 1")), Set.of());

    /** The process: starts a lab, says where it is and waits to be killed. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] arguments) throws Exception {
            Lab lab = new Lab(Place.Here.usual(), InstantSource.system());
            lab.take(EMPTY);
            OwnServer server = (OwnServer) lab.running().server();
            System.out.println(server.folder() + " " + server.address().port());
            Thread.currentThread().join();
        }
    }

    @Test
    void itsServerEndsAndTheNextLabRemovesItsFolder() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] said;
        try (BufferedReader words = process.inputReader()) {
            said = words.readLine().split(" ");
        } finally {
            process.destroyForcibly().waitFor();
        }
        Path folder = Path.of(said[0]);
        int port = Integer.parseInt(said[1]);

        while (listens(port)) {
            Thread.onSpinWait(); // the kernel ends it in its own time; a test that waits for ever is ended from outside
        }
        assertThat(folder).isDirectory();
        try (Lab next = new Lab(Place.Here.usual(), InstantSource.system())) {
            next.settle();
            assertThat(Files.exists(folder)).isFalse();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
