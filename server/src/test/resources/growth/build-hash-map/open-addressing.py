# time: O(1)
# memory: O(n)
class HashMap:
    def __init__(self) -> None:
        self._slots: list = [None] * 8
        self._taken = 0
        self._size = 0

    def put(self, key: int, value: int) -> int | None:
        place = self._find(key)
        entry = self._slots[place]
        if entry is not None:
            previous = entry[1]
            if previous is None:
                self._size += 1
            entry[1] = value
            return previous
        self._slots[place] = [key, value]
        self._taken += 1
        self._size += 1
        if 2 * self._taken > len(self._slots):
            self._grow()
        return None

    def get(self, key: int) -> int | None:
        entry = self._slots[self._find(key)]
        return None if entry is None else entry[1]

    def remove(self, key: int) -> int | None:
        entry = self._slots[self._find(key)]
        if entry is None or entry[1] is None:
            return None
        previous, entry[1] = entry[1], None
        self._size -= 1
        return previous

    def size(self) -> int:
        return self._size

    def _find(self, key: int) -> int:
        place = hash(key) % len(self._slots)
        while self._slots[place] is not None and self._slots[place][0] != key:
            place = (place + 1) % len(self._slots)
        return place

    def _grow(self) -> None:
        entries = [entry for entry in self._slots if entry is not None and entry[1] is not None]
        self._slots = [None] * (4 * len(entries) + 8)
        self._taken = len(entries)
        for entry in entries:
            self._slots[self._find(entry[0])] = entry
