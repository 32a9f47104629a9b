# time: O(n)
# memory: O(n)
class HashMap:
    def __init__(self) -> None:
        self._keys: list[int] = []
        self._values: list[int] = []

    def put(self, key: int, value: int) -> int | None:
        if key in self._keys:
            place = self._keys.index(key)
            previous, self._values[place] = self._values[place], value
            return previous
        self._keys.append(key)
        self._values.append(value)
        return None

    def get(self, key: int) -> int | None:
        return self._values[self._keys.index(key)] if key in self._keys else None

    def remove(self, key: int) -> int | None:
        if key not in self._keys:
            return None
        place = self._keys.index(key)
        del self._keys[place]
        return self._values.pop(place)

    def size(self) -> int:
        return len(self._keys)
