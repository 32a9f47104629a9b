# time: O(1)
# memory: O(n)
class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._count = 0
        self._first = self._last = [0, None]

    def put(self, value: int) -> bool:
        if self._count == self._capacity:
            return False
        self._last[1] = [value, None]
        self._last = self._last[1]
        self._count += 1
        return True

    def take(self) -> int | None:
        if not self._count:
            return None
        self._first = self._first[1]
        self._count -= 1
        return self._first[0]

    def peek(self) -> int | None:
        return self._first[1][0] if self._count else None

    def size(self) -> int:
        return self._count
