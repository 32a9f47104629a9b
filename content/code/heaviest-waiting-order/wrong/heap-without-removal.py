import heapq
from collections import deque


class DispatchQueue:
    def __init__(self) -> None:
        self._waiting: deque[int] = deque()
        self._heap: list[int] = []

    def add(self, weight: int) -> None:
        self._waiting.append(weight)
        heapq.heappush(self._heap, -weight)

    def take(self) -> int | None:
        return self._waiting.popleft() if self._waiting else None

    def heaviest(self) -> int | None:
        return -self._heap[0] if self._waiting else None
