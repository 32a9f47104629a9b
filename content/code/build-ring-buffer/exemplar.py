class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self._slots: list[int | None] = [None] * capacity
        self._head = 0
        self._count = 0

    def put(self, value: int) -> bool:
        if self._count == len(self._slots):
            return False
        self._slots[(self._head + self._count) % len(self._slots)] = value
        self._count += 1
        return True

    def take(self) -> int | None:
        if self._count == 0:
            return None
        value = self._slots[self._head]
        self._slots[self._head] = None
        self._head = (self._head + 1) % len(self._slots)
        self._count -= 1
        return value

    def peek(self) -> int | None:
        return self._slots[self._head] if self._count else None

    def size(self) -> int:
        return self._count
