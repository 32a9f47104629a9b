from collections import deque


class DispatchQueue:
    def __init__(self) -> None:
        self._waiting: deque[int] = deque()
        self._candidates: deque[int] = deque()

    def add(self, weight: int) -> None:
        self._waiting.append(weight)
        while self._candidates and self._candidates[-1] <= weight:
            self._candidates.pop()
        self._candidates.append(weight)

    def take(self) -> int | None:
        if not self._waiting:
            return None
        weight = self._waiting.popleft()
        if weight == self._candidates[0]:
            self._candidates.popleft()
        return weight

    def heaviest(self) -> int | None:
        return self._candidates[0] if self._candidates else None
