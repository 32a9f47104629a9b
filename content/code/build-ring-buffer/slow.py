class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self._slots: list[int | None] = [None] * capacity
        self._count = 0

    def put(self, value: int) -> bool:
        if self._count == len(self._slots):
            return False
        self._slots[self._count] = value
        self._count += 1
        return True

    def take(self) -> int | None:
        if self._count == 0:
            return None
        value = self._slots[0]
        for index in range(1, self._count):
            self._slots[index - 1] = self._slots[index]
        self._count -= 1
        return value

    def peek(self) -> int | None:
        return self._slots[0] if self._count else None

    def size(self) -> int:
        return self._count
