# time: O(n)
# memory: O(n)
class HashMap:
    def __init__(self) -> None:
        self._buckets: list[list[list[int]]] = [[] for _ in range(16)]

    def put(self, key: int, value: int) -> int | None:
        previous = self.remove(key)
        self._buckets[key % 16].append([key, value])
        return previous

    def get(self, key: int) -> int | None:
        return next((value for known, value in self._buckets[key % 16] if known == key), None)

    def remove(self, key: int) -> int | None:
        previous = self.get(key)
        if previous is not None:
            self._buckets[key % 16].remove([key, previous])
        return previous

    def size(self) -> int:
        return sum(map(len, self._buckets))
