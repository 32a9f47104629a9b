class DatabaseError(Exception):
    def __init__(self, sqlstate: str) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


class Refused(Exception):
    """The work itself does not want to go on."""


class World:
    """Given. A connection, a clock and a post office with one log; plays a script of failures."""

    def __init__(self, script: list[list]) -> None:
        self._script = list(script)
        self._next = 0
        self.log: list[str] = []

    def begin(self) -> None:
        self.log.append("begin")
        self._calls, self._with = self._script[self._next] if self._next < len(self._script) else [-1, ""]
        self._next += 1

    def execute(self, statement: str) -> None:
        self.log.append(statement)
        self._count_down()

    def commit(self) -> None:
        self.log.append("commit")
        self._count_down()

    def rollback(self) -> None:
        self.log.append("rollback")

    def sleep(self, milliseconds: int) -> None:
        self.log.append(f"sleep {milliseconds}")

    def send(self, mail: str) -> None:
        self.log.append(f"send {mail}")

    def _count_down(self) -> None:
        self._calls -= 1
        if self._calls == 0:
            raise DatabaseError(self._with)


def run(script: list[list], orders: list[int], attempts: int) -> list:
    """Given. What the judge calls."""
    world = World(script)

    def work(later) -> None:
        for order in orders:
            if order < 0:
                raise Refused(str(order))
            world.execute(f"insert {order}")
            later(lambda order=order: world.send(f"order {order}"))

    try:
        outcome = "done" if in_transaction(world, work, attempts) else "gave-up"
    except DatabaseError as error:
        outcome = error.sqlstate
    except Refused:
        outcome = "refused"
    return [outcome, world.log]


def in_transaction(world: World, work, attempts: int) -> bool:
    for attempt in range(attempts):
        if attempt > 0:
            world.sleep(min(10 * 2 ** (attempt - 1), 100))
        try:
            world.begin()
            work(lambda effect: effect())
            world.commit()
            return True
        except DatabaseError as error:
            world.rollback()
            if error.sqlstate not in ("40001", "40P01"):
                raise
        except Exception:
            world.rollback()
            raise
    return False
