"""Golden recordings: ``ZACHET_UPDATE=1`` writes them anew. Where Pythons differ, a file of the newer one's name stands beside."""

import json
import os
import sys
from pathlib import Path

import pytest

from recordings import recorded

TRACES = Path(__file__).parent / "traces"


def golden_of(source: Path) -> Path:
    """The newest golden file that is not newer than this Python."""
    for minor in range(sys.version_info.minor, 11, -1):
        newer = source.with_name(f"{source.stem}.3{minor}.json")
        if newer.exists():
            return newer
    return source.with_suffix(".json")


def pretty(recording: dict) -> str:
    """One step a line, without what names this Python."""
    lines = ",\n".join(json.dumps(step) for step in recording["steps"])
    rest = {name: recording[name] for name in ("cut", "result", "stdout")}
    return json.dumps(rest)[:-1] + ', "steps": [\n' + lines + "\n]}\n"


@pytest.mark.parametrize("source", sorted(TRACES.glob("*.py")), ids=lambda path: path.stem)
def test_recording_is_the_golden_one(source):
    recording = pretty(recorded(source.read_text()))
    golden = golden_of(source)
    if os.environ.get("ZACHET_UPDATE"):
        golden.write_text(recording)
    assert recording == golden.read_text()
