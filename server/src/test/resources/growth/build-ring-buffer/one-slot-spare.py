# time: O(1)
# memory: O(n)
class RingBuffer:
    def __init__(self, capacity: int) -> None:
        self._slots = [0] * (capacity + 1)
        self._read = self._write = 0

    def put(self, value: int) -> bool:
        after = (self._write + 1) % len(self._slots)
        if after == self._read:
            return False
        self._slots[self._write] = value
        self._write = after
        return True

    def take(self) -> int | None:
        value = self.peek()
        if value is not None:
            self._read = (self._read + 1) % len(self._slots)
        return value

    def peek(self) -> int | None:
        return None if self._read == self._write else self._slots[self._read]

    def size(self) -> int:
        return (self._write - self._read) % len(self._slots)
