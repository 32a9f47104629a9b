class HashMap:
    def __init__(self) -> None:
        self._slots: list[list[int] | None] = [None] * 8
        self._size = 0

    def put(self, key: int, value: int) -> int | None:
        place = self._find(key)
        entry = self._slots[place]
        if entry is not None:
            previous = entry[1]
            entry[1] = value
            return previous
        self._slots[place] = [key, value]
        self._size += 1
        if 3 * self._size > 2 * len(self._slots):
            self._grow()
        return None

    def get(self, key: int) -> int | None:
        entry = self._slots[self._find(key)]
        return None if entry is None else entry[1]

    def remove(self, key: int) -> int | None:
        place = self._find(key)
        entry = self._slots[place]
        if entry is None:
            return None
        self._slots[place] = None
        self._size -= 1
        return entry[1]

    def size(self) -> int:
        return self._size

    def _find(self, key: int) -> int:
        place = hash(key) % len(self._slots)
        entry = self._slots[place]
        while entry is not None and entry[0] != key:
            place = (place + 1) % len(self._slots)
            entry = self._slots[place]
        return place

    def _grow(self) -> None:
        old_slots = self._slots
        self._slots = [None] * (2 * len(old_slots))
        for entry in old_slots:
            if entry is not None:
                self._slots[self._find(entry[0])] = entry
