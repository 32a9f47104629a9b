"""The no-library mode: what a source may not use, found in its syntax tree before anything runs.

This is for practice, not for safety: someone who wants to reach a forbidden function by a detour will.
"""

import ast
from collections.abc import Iterator
from typing import NamedTuple


class Breach(NamedTuple):
    """The first place where a rule is broken."""

    line: int
    construct: str


class Rules(NamedTuple):
    """What is refused; see ``Rules`` on the Java side."""

    all_imports: bool
    imports: frozenset[str]
    names: frozenset[str]
    syntax: frozenset[str]

    @classmethod
    def read(cls, data: dict) -> "Rules":
        """From the body's JSON."""
        lists = (frozenset(data[key]) for key in ("imports", "names", "syntax"))
        return cls(data["allImports"], *lists)

    def breach(self, tree: ast.AST) -> Breach | None:
        """The breach that comes first in the source."""
        if not any(self):
            return None
        return min(self._breaches(tree), default=None)

    def _breaches(self, tree: ast.AST) -> Iterator[Breach]:
        for node in ast.walk(tree):
            for construct in (*self._imported(node), *self._named(node), *self._written(node)):
                yield Breach(node.lineno, construct)

    def _imported(self, node: ast.AST) -> list[str]:
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            modules = [node.module or "."]
        else:
            return []
        return ["import " + name for name in modules if self.all_imports or name.split(".")[0] in self.imports]

    def _named(self, node: ast.AST) -> list[str]:
        if isinstance(node, (ast.Name, ast.Attribute)) and isinstance(node.ctx, ast.Load):
            name = node.id if isinstance(node, ast.Name) else node.attr
            return [name] if name in self.names else []
        return []

    def _written(self, node: ast.AST) -> list[str]:
        return [name for name in self.syntax if name in _SYNTAX and _SYNTAX[name](node)]


def _calls(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def _sorts(node: ast.AST) -> bool:
    method = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "sort"
    return method or _calls(node, "sorted")


_SYNTAX = {
    "dict": lambda node: isinstance(node, (ast.Dict, ast.DictComp)) or _calls(node, "dict"),
    "set": lambda node: isinstance(node, (ast.Set, ast.SetComp)) or _calls(node, "set") or _calls(node, "frozenset"),
    "list-sort": _sorts,
}
