"""The wire, and what the child reads of it. The golden request is the one that Java writes."""

import os
from pathlib import Path

import pytest

from zachet_runner.body import Body
from zachet_runner.frames import HEADER_BYTES, MAGIC, UNTRUSTED, FrameCounter, Header, read_exactly

GOLDEN = Path(__file__).parents[2] / "judge/src/test/resources/golden"


def frame(size):
    return UNTRUSTED.pack(size) + b"x" * size


@pytest.mark.parametrize("step", [1, 2, 3, 5, 1000])
def test_frames_are_counted_however_they_arrive(step):
    data = frame(3) + frame(0) + frame(300) + b"\0\0"
    counter = FrameCounter()
    assert sum(counter.feed(memoryview(data[at : at + step])) for at in range(0, len(data), step)) == 3


def test_a_frame_that_never_ends_is_not_counted():
    counter = FrameCounter()
    assert counter.feed(memoryview(b"\xff\xff\xff\xff" + bytes(1000))) == 0


def test_headers_survive_the_wire():
    header = Header(MAGIC, 0, True, 20, 1000, 4000, 1 << 28, 1 << 20, 1 << 24, 12345)
    assert Header.unpack(header.pack()) == header
    assert len(header.pack()) == HEADER_BYTES


@pytest.mark.parametrize("bad", [b"ZJ02" + bytes(36), MAGIC + b"\x07" + bytes(35)])
def test_other_protocols_and_profiles_are_refused(bad):
    with pytest.raises(ValueError):
        Header.unpack(bad)


def test_reads_end_where_the_peer_stops():
    reading, writing = os.pipe()
    os.write(writing, b"abc")
    os.close(writing)
    assert read_exactly(reading, 2) == b"ab"
    with pytest.raises(EOFError):
        read_exactly(reading, 2)
    os.close(reading)


def test_the_golden_request_is_understood():
    data = bytes.fromhex("".join((GOLDEN / "request.hex").read_text().split()))
    header = Header.unpack(data[:HEADER_BYTES])
    assert header[1:6] == (0, False, 2, 1500, 5500)
    assert header.memory_bytes == 64 << 20
    assert header.body_bytes == len(data) - HEADER_BYTES
    body = Body.parse(data[HEADER_BYTES:])
    assert (body.entry_kind, body.entry_name) == ("function", "f")
    assert body.source == "def f(x):\n    return x  # Зачёт\n"
    assert body.rules.imports == frozenset({"heapq"})
    assert body.cases[0].value() == [{1}]
    assert body.cases[1].text() == "'ы'"
    assert body.marker == b"\0\x1ezachet\x1e\0"
