"""What zygotes have ready besides the usual modules: each kind is named by Java when it starts one."""

from collections.abc import Callable
from typing import NamedTuple

from zachet_runner import session


class Harness(NamedTuple):
    """A kind of zygote.

    ``warm_up`` goes through all of a run's steps in the zygote, ``practise`` through the usual ones in a waiting child. Without
    work for ``idle_seconds`` the zygote ends; None is never.
    """

    warm_up: Callable[[], None]
    practise: Callable[[], None]
    idle_seconds: float | None


def ready(name: str) -> Harness:
    """Imports what the harness needs; called before the path is cut down to the standard library."""
    match name:
        case "plain":
            return Harness(session.warm_up, session.practise, None)
        case "pytest":
            from zachet_runner.harness import tests

            return Harness(tests.warm_up, tests.practise, tests.IDLE_SECONDS)
    raise ValueError(f"unknown harness {name!r}")
