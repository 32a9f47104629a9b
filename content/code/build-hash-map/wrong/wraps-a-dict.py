class HashMap:
    def __init__(self) -> None:
        self._values: dict[int, int] = {}

    def put(self, key: int, value: int) -> int | None:
        previous = self._values.get(key)
        self._values[key] = value
        return previous

    def get(self, key: int) -> int | None:
        return self._values.get(key)

    def remove(self, key: int) -> int | None:
        return self._values.pop(key, None)

    def size(self) -> int:
        return len(self._values)
