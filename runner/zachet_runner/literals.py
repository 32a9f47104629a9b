"""Input as a learner types it: Python literals, read without running anything."""

import ast

_LONGEST_MESSAGE = 300


class BadInput(Exception):
    """Text that is no Python literal."""


def arguments(text: str) -> list[object]:
    """One positional argument a line; empty lines do not count."""
    return [_literal(line, number) for number, line in _lines(text)]


def operations(text: str) -> tuple[list[object], list[list[object]]]:
    """First line: the constructor's arguments as a tuple or list; then one ``method(argument, …)`` a line."""
    lines = _lines(text)
    if not lines:
        raise BadInput("line 1: the constructor's arguments are missing, as in ()")
    number, first = lines[0]
    initial = _literal(first, number)
    if not isinstance(initial, (tuple, list)):
        raise BadInput(f"line {number}: the constructor's arguments must be a tuple or a list")
    return list(initial), [_call(line, number) for number, line in lines[1:]]


def _lines(text: str) -> list[tuple[int, str]]:
    return [(n, line.strip()) for n, line in enumerate(text.splitlines(), 1) if line.strip()]


def _literal(line: str, number: int) -> object:
    try:
        return ast.literal_eval(line)
    except (ValueError, SyntaxError, TypeError, OverflowError, RecursionError, MemoryError) as problem:
        raise BadInput(f"line {number}: {_said(problem)}") from None


def _call(line: str, number: int) -> list[object]:
    try:
        node = ast.parse(line, mode="eval").body
    except (ValueError, SyntaxError, RecursionError, MemoryError) as problem:
        raise BadInput(f"line {number}: {_said(problem)}") from None
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords):
        raise BadInput(f"line {number}: expected a call such as push(5)")
    try:
        return [node.func.id, *(ast.literal_eval(argument) for argument in node.args)]
    except (ValueError, TypeError, OverflowError, RecursionError, MemoryError) as problem:
        raise BadInput(f"line {number}: {_said(problem)}") from None


def _said(problem: BaseException) -> str:
    if isinstance(problem, SyntaxError):
        return problem.msg[:_LONGEST_MESSAGE]
    if isinstance(problem, ValueError):
        return "not a Python literal"
    return type(problem).__name__
