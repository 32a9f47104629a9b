# time: O(n)
# memory: O(n)
class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._values: list[int] = []

    def put(self, value: int) -> bool:
        if len(self._values) == self._capacity:
            return False
        self._values = [*self._values, value]
        return True

    def take(self) -> int | None:
        if not self._values:
            return None
        value, self._values = self._values[0], self._values[1:]
        return value

    def peek(self) -> int | None:
        return self._values[0] if self._values else None

    def size(self) -> int:
        return len(self._values)
