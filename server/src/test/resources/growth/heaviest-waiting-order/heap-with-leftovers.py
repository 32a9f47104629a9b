# time: O(log n)
# memory: O(n)
from collections import deque
from heapq import heappop, heappush


class DispatchQueue:
    def __init__(self) -> None:
        self._waiting: deque[int] = deque()
        self._heap: list[tuple[int, int]] = []
        self._added = self._taken = 0

    def add(self, weight: int) -> None:
        self._waiting.append(weight)
        heappush(self._heap, (-weight, self._added))
        self._added += 1

    def take(self) -> int | None:
        if not self._waiting:
            return None
        self._taken += 1
        return self._waiting.popleft()

    def heaviest(self) -> int | None:
        while self._heap and self._heap[0][1] < self._taken:
            heappop(self._heap)
        return -self._heap[0][0] if self._heap else None
