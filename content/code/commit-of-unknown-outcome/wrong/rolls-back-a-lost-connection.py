class DatabaseError(Exception):
    def __init__(self, sqlstate: str) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


class Connection:
    """Given. Plays a script: in each transaction, which call fails with which SQLSTATE, and whether it was kept all the same."""

    def __init__(self, script: list[list]) -> None:
        self._script = list(script)
        self._next = 0
        self._state = "idle"
        self._new: list[str] = []
        self.payments: list[str] = []
        self.log: list[str] = []

    def begin(self) -> None:
        self._enter("begin", "idle")
        one = self._script[self._next] if self._next < len(self._script) else ["", "", False]
        self._fails, self._with, self._kept = one
        self._next += 1
        self._state = "open"
        self._new = []

    def find(self, key: str) -> bool:
        self._enter("find", "open")
        self._perhaps_fail("find")
        return key in self.payments

    def insert(self, key: str) -> None:
        self._enter("insert", "open")
        self._perhaps_fail("insert")
        self._new.append(key)

    def commit(self) -> None:
        self._enter("commit", "open")
        if self._fails == "commit" and self._kept:
            self.payments += self._new
        self._perhaps_fail("commit")
        self.payments += self._new
        self._state = "idle"

    def rollback(self) -> None:
        self.log.append("rollback")
        if self._state == "lost":
            raise DatabaseError("08003")
        self._state = "idle"

    def reconnect(self) -> None:
        self.log.append("reconnect")
        self._state = "idle"

    def _enter(self, call: str, state: str) -> None:
        self.log.append(call)
        if self._state == "lost":
            raise DatabaseError("08003")
        if self._state == "failed":
            raise DatabaseError("25P02")
        if self._state != state:
            raise DatabaseError("25000")

    def _perhaps_fail(self, call: str) -> None:
        if self._fails == call:
            self._state = "lost" if self._with == "08006" else "failed"
            raise DatabaseError(self._with)


def run(script: list[list], attempts: int) -> list:
    """Given. What the judge calls."""
    connection = Connection(script)
    try:
        outcome = pay(connection, "payment-1", attempts)
    except DatabaseError as error:
        outcome = error.sqlstate
    return [outcome, len(connection.payments), connection.log]


def pay(connection: Connection, key: str, attempts: int) -> str:
    last = "gave-up"
    for _ in range(attempts):
        try:
            connection.begin()
            if connection.find(key):
                connection.rollback()
                return "paid"
            connection.insert(key)
            connection.commit()
            return "paid"
        except DatabaseError as error:
            if error.sqlstate == "08006":
                connection.rollback()
                connection.reconnect()
                last = "unknown"
                continue
            connection.rollback()
            if error.sqlstate not in ("40001", "40P01"):
                raise
            last = "gave-up"
    return last
