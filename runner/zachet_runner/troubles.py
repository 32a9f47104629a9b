"""Exceptions as the learner should see them: only their own lines, bounded, whatever the exception does."""

import traceback
from collections.abc import Container
from types import TracebackType

FILE_NAME = "<solution>"
LONGEST_MESSAGE = 2000
_LONGEST_LINE = 300
_OUTERMOST, _INNERMOST = 5, 20

# Not the attribute, which a candidate's class may answer for.
_traceback_of = BaseException.__dict__["__traceback__"].__get__


def message_of(problem: BaseException) -> str:
    """``str(problem)``, bounded; an exception whose text cannot be had has none."""
    try:
        return str.__str__(str(problem))[:LONGEST_MESSAGE]
    except MemoryError:
        raise
    except BaseException:
        return ""


def frames_of(problem: BaseException, source: str) -> list[list[object]]:
    """Line, function and code of the candidate's own frames, outermost first; the middle of a deep stack is left out."""
    return [rest for _, *rest in frames_in(problem, {FILE_NAME: source})]


def frames_in(problem: BaseException, sources: dict[str, str]) -> list[list[object]]:
    """File, line, function and code of the frames in these files, likewise."""
    lines = {file: source.split("\n") for file, source in sources.items()}
    own = [
        [code.co_filename, *_frame(code, line, lines[code.co_filename])]
        for code, line in _walk(_traceback_of(problem))
        if code.co_filename in lines
    ]
    return own if len(own) <= _OUTERMOST + _INNERMOST else own[:_OUTERMOST] + own[-_INNERMOST:]


def last_line_of(problem: BaseException) -> int:
    """The candidate's innermost line, 0 where there is none."""
    return last_line_in(problem, (FILE_NAME,))


def last_line_in(problem: BaseException, files: Container[str]) -> int:
    """The innermost line in these files, 0 where there is none."""
    own = [line for code, line in _walk(_traceback_of(problem)) if code.co_filename in files]
    return own[-1] if own else 0


def _walk(trace: TracebackType | None):
    for frame, line in traceback.walk_tb(trace):
        yield frame.f_code, line or 0


def _frame(code, line: int, lines: list[str]) -> list[object]:
    text = lines[line - 1].strip() if 0 < line <= len(lines) else ""
    return [line, code.co_qualname[:_LONGEST_LINE], text[:_LONGEST_LINE]]
