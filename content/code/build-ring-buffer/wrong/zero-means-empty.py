class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._slots: list[int | None] = [None] * capacity
        self._head = 0
        self._tail = 0
        self._count = 0

    def put(self, value: int) -> bool:
        if self._count == self._capacity:
            return False
        self._slots[self._tail] = value
        self._tail = (self._tail + 1) % self._capacity
        self._count += 1
        return True

    def take(self) -> int | None:
        value = self.peek()
        if not value:
            return None
        self._slots[self._head] = None
        self._head = (self._head + 1) % self._capacity
        self._count -= 1
        return value

    def peek(self) -> int | None:
        if self._capacity == 0:
            return None
        return self._slots[self._head] or None

    def size(self) -> int:
        return self._count
