"""Reads what goes wrong on the wire: everything that the runner decodes, fed with a corpus and mutations of it.

    python3 runner/tests/fuzz.py [MINUTES] [SEED]

Only the exceptions that a decoder declares may come out of it. What else does is printed with the bytes that did it: mend the
decoder and put them into ``corpus`` as a file. ``test_fuzz.py`` is the short form; the zygote itself is fuzzed from Java's side.
"""

import random
import struct
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
sys.path.insert(0, str(CORPUS.parents[1]))

from zachet_runner import literals, values  # noqa: E402
from zachet_runner.body import Body, Case  # noqa: E402
from zachet_runner.frames import HEADER_BYTES, FrameCounter, Header  # noqa: E402
from zachet_runner.literals import BadInput  # noqa: E402
from zachet_runner.values import Unreadable  # noqa: E402

_WORDS = [
    b"[", b"]", b"{", b"}", b"(", b")", b",", b":", b'"', b"'", b"\\", b"\0", b"\n", b"\xff", b"\xed\xa0\x80", b"-", b"+", b"*", b"**",
    b'{"$set":', b'{"$dict":', b'{"$tuple":', b'{"$float":', b"nan", b"1e999", b"1j", b"None", b"not ", b"lambda:", b"9" * 400,
    b"9" * 5000, b"[" * 200, b"(" * 120, b"-" * 300, b"\\ud800", b"\x7f\xff\xff\xff", b"\xff\xff\xff\xff", b"\0\0\0\0",
]  # fmt: skip


class Wrong(Exception):
    """A decoder did what it must not."""


def mutated(chance: random.Random, seed: bytes, others: list[bytes]) -> bytes:
    """The seed after a few accidents."""
    data = bytearray(seed)
    for _ in range(chance.randint(1, 6)):
        at = chance.randint(0, len(data))
        end = min(len(data), at + chance.choice((1, 2, 4, 16, 64)))
        match chance.randrange(7):
            case 0 if data:
                data[at % len(data)] ^= 1 << chance.randrange(8)
            case 1:
                data[at:end] = chance.randbytes(end - at)
            case 2:
                del data[at:end]
            case 3:
                data[at:at] = data[at:end] * chance.choice((1, 2, 50))
            case 4:
                other = chance.choice(others)
                start = chance.randint(0, len(other))
                data[at:end] = other[start : start + chance.randint(0, 200)]
            case _:
                data[at : chance.choice((at, end))] = chance.choice(_WORDS)
    return bytes(data[: 1 << 16])


def read_header(data: bytes) -> None:
    """A header is understood, and written back as it was, or refused."""
    try:
        header = Header.unpack(data[:HEADER_BYTES].ljust(HEADER_BYTES, b"\0"))
    except ValueError:
        return
    if Header.unpack(header.pack()) != header:
        raise Wrong(f"not the same after a round trip: {header}")


def read_body(data: bytes) -> None:
    """A body, which Java writes, may be refused by any exception; its inputs are values or bad ones."""
    try:
        body = Body.parse(data[HEADER_BYTES:])
    except (ValueError, TypeError, KeyError, AttributeError, struct.error, RecursionError):
        return
    for case in body.cases:
        read_case(case)


def read_case(case: Case) -> None:
    """An input is a value or BadInput."""
    try:
        case.text() if case.literal else case.value()
    except (BadInput, UnicodeDecodeError):
        pass


def read_value(data: bytes) -> None:
    """Every value that can be read can be written, and reads again as what was written."""
    try:
        value = Case(False, data).value()
    except BadInput:
        return
    try:
        text = values.encode(values.to_plain(value))
    except Unreadable:
        return
    # Sets have no order.
    if sorted(values.encode(values.to_plain(values.decode(text)))) != sorted(text):
        raise Wrong("not the same after a round trip")


def read_literals(data: bytes) -> None:
    """Text is literals, calls, or BadInput."""
    text = data.decode("utf-8", "surrogateescape")
    for reader in (literals.arguments, literals.operations):
        try:
            reader(text)
        except BadInput:
            pass


def count_frames(data: bytes) -> None:
    """Frames are counted alike however they arrive, and as a plain reading counts them."""
    plain = at = 0
    while at + 4 <= len(data) and at + 4 + struct.unpack_from(">I", data, at)[0] <= len(data):
        at += 4 + struct.unpack_from(">I", data, at)[0]
        plain += 1
    chance = random.Random(len(data))
    counter, counted, start = FrameCounter(), 0, 0
    while start < len(data):
        step = chance.randint(1, 40)
        counted += counter.feed(memoryview(data)[start : start + step])
        start += step
    if counted != plain:
        raise Wrong(f"counted {counted} frames of {plain}")


TARGETS: list[tuple[str, Callable[[bytes], None]]] = [
    ("requests", read_header),
    ("requests", read_body),
    ("values", read_value),
    ("literals", read_literals),
    ("frames", count_frames),
]


def corpus(kind: str) -> list[bytes]:
    """All files of a kind, those in hexadecimal as bytes."""
    files = sorted((CORPUS / kind).iterdir())
    return [bytes.fromhex(f.read_text()) if f.suffix == ".hex" else f.read_bytes() for f in files]


def inputs(seed: int) -> Iterator[tuple[Callable[[bytes], None], bytes]]:
    """The corpus as it is, then mutations of it for ever."""
    chance = random.Random(seed)
    seeds = {kind: corpus(kind) for kind, _ in TARGETS}
    for kind, target in TARGETS:
        yield from ((target, data) for data in seeds[kind])
    while True:
        kind, target = chance.choice(TARGETS)
        yield target, mutated(chance, chance.choice(seeds[kind]), seeds[kind])


def attempt(target: Callable[[bytes], None], data: bytes) -> str | None:
    """What went wrong, if anything did."""
    try:
        target(data)
    except Exception as problem:
        return f"{target.__name__}: {type(problem).__name__}: {str(problem)[:200]}\n  {data[:2000].hex()}"
    return None


def main(minutes: float, seed: int) -> int:
    """Goes on for so long; gives the number of different findings."""
    sys.set_int_max_str_digits(0)
    found: dict[str, str] = {}
    until, rounds, slowest = time.monotonic() + 60 * minutes, 0, 0.0
    for target, data in inputs(seed):
        begun = time.monotonic()
        if begun > until:
            break
        wrong = attempt(target, data)
        slowest = max(slowest, time.monotonic() - begun)
        rounds += 1
        if wrong and wrong.split("\n")[0] not in found:
            found[wrong.split("\n")[0]] = wrong
            print("found:", wrong, flush=True)
    print(f"runner: {rounds} inputs, {len(found)} findings, slowest {slowest * 1000:.0f} ms, seed {seed}")
    return len(found)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.exit(1 if main(float((sys.argv[1:] or ["5"])[0]), int((sys.argv[2:] or [str(time.time_ns() % 1_000_000)])[0])) else 0)
