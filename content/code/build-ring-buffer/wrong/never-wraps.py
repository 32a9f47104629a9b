class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._slots: list[int | None] = [None] * capacity
        self._head = 0
        self._tail = 0

    def put(self, value: int) -> bool:
        if self._tail - self._head == self._capacity:
            return False
        self._slots[self._tail] = value
        self._tail += 1
        return True

    def take(self) -> int | None:
        if self._head == self._tail:
            return None
        value = self._slots[self._head]
        self._head += 1
        return value

    def peek(self) -> int | None:
        return None if self._head == self._tail else self._slots[self._head]

    def size(self) -> int:
        return self._tail - self._head
