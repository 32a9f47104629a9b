class DatabaseError(Exception):
    def __init__(self, sqlstate: str) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


class Connection:
    """Given. Plays a script: in each transaction, what is read and which call fails with which SQLSTATE."""

    def __init__(self, script: list[list]) -> None:
        self._script = list(script)
        self._next = 0
        self._state = "idle"
        self.log: list[str] = []

    def begin(self) -> None:
        self._enter("begin", "idle", "25001")
        self._quantity, self._fails, self._with = self._script[min(self._next, len(self._script) - 1)]
        self._next += 1
        self._state = "open"

    def read(self) -> int:
        self._enter("read", "open", "25P01")
        self._perhaps_fail("read")
        return self._quantity

    def write(self, quantity: int) -> None:
        self._enter(f"write {quantity}", "open", "25P01")
        self._perhaps_fail("write")

    def commit(self) -> None:
        self._enter("commit", "open", "25P01")
        self._perhaps_fail("commit")
        self._state = "idle"

    def rollback(self) -> None:
        self.log.append("rollback")
        self._state = "idle"

    def _enter(self, call: str, state: str, otherwise: str) -> None:
        self.log.append(call)
        if self._state == "failed":
            raise DatabaseError("25P02")
        if self._state != state:
            raise DatabaseError(otherwise)

    def _perhaps_fail(self, call: str) -> None:
        if self._fails == call:
            self._state = "failed"
            raise DatabaseError(self._with)


def run(script: list[list], amount: int, attempts: int) -> list:
    """Given. What the judge calls."""
    connection = Connection(script)
    try:
        outcome = sell(connection, amount, attempts)
    except DatabaseError as error:
        outcome = error.sqlstate
    return [outcome, connection.log]


def sell(connection: Connection, amount: int, attempts: int) -> str:
    connection.begin()
    quantity = connection.read()
    connection.write(quantity - amount)
    connection.commit()
    return "sold"
