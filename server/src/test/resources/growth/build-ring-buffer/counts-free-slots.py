# time: O(n)
# memory: O(n)
class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self._slots: list[int | None] = [None] * capacity
        self._head = 0

    def put(self, value: int) -> bool:
        if None not in self._slots:
            return False
        self._slots[(self._head + self.size()) % len(self._slots)] = value
        return True

    def take(self) -> int | None:
        value = self.peek()
        if value is not None:
            self._slots[self._head] = None
            self._head = (self._head + 1) % len(self._slots)
        return value

    def peek(self) -> int | None:
        return self._slots[self._head] if self._slots else None

    def size(self) -> int:
        return len(self._slots) - self._slots.count(None)
