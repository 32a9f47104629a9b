package dev.zachet.judge;

import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.util.HexFormat;

/** A peer whose answer is known; it arrives in pieces of at most so many bytes. */
final class Recorded implements ByteChannel {
    private final ByteBuffer answer;
    private final int piece;

    Recorded(byte[] answer, int piece) {
        this.answer = ByteBuffer.wrap(answer);
        this.piece = piece;
    }

    static Recorded hex(String hex, int piece) {
        return new Recorded(HexFormat.of().parseHex(hex), piece);
    }

    @Override
    public int read(ByteBuffer to) {
        int count = Math.min(piece, Math.min(to.remaining(), answer.remaining()));
        to.put(answer.slice(answer.position(), count));
        answer.position(answer.position() + count);
        return count == 0 ? -1 : count;
    }

    @Override
    public int write(ByteBuffer from) {
        int count = from.remaining();
        from.position(from.limit());
        return count;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
