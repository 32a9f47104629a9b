from collections import deque


class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._values: deque[int] = deque()

    def put(self, value: int) -> bool:
        if len(self._values) == self._capacity:
            return False
        self._values.append(value)
        return True

    def take(self) -> int | None:
        return self._values.popleft() if self._values else None

    def peek(self) -> int | None:
        return self._values[0] if self._values else None

    def size(self) -> int:
        return len(self._values)
