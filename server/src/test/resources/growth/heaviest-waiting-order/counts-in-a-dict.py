# time: O(n)
# memory: O(n)
from collections import Counter, deque


class DispatchQueue:
    def __init__(self) -> None:
        self._waiting: deque[int] = deque()
        self._counts: Counter[int] = Counter()

    def add(self, weight: int) -> None:
        self._waiting.append(weight)
        self._counts[weight] += 1

    def take(self) -> int | None:
        if not self._waiting:
            return None
        weight = self._waiting.popleft()
        self._counts[weight] -= 1
        if not self._counts[weight]:
            del self._counts[weight]
        return weight

    def heaviest(self) -> int | None:
        return max(self._counts, default=None)
