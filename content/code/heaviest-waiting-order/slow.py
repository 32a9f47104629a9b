from collections import deque


class DispatchQueue:
    def __init__(self) -> None:
        self._waiting: deque[int] = deque()

    def add(self, weight: int) -> None:
        self._waiting.append(weight)

    def take(self) -> int | None:
        return self._waiting.popleft() if self._waiting else None

    def heaviest(self) -> int | None:
        return max(self._waiting, default=None)
