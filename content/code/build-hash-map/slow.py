class HashMap:
    def __init__(self) -> None:
        self._entries: list[list[int]] = []

    def put(self, key: int, value: int) -> int | None:
        for entry in self._entries:
            if entry[0] == key:
                previous = entry[1]
                entry[1] = value
                return previous
        self._entries.append([key, value])
        return None

    def get(self, key: int) -> int | None:
        for entry in self._entries:
            if entry[0] == key:
                return entry[1]
        return None

    def remove(self, key: int) -> int | None:
        for place, entry in enumerate(self._entries):
            if entry[0] == key:
                del self._entries[place]
                return entry[1]
        return None

    def size(self) -> int:
        return len(self._entries)
