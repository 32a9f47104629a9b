from collections import deque


class DispatchQueue:
    def __init__(self) -> None:
        self._waiting: deque[int] = deque()
        self._heaviest: int | None = None

    def add(self, weight: int) -> None:
        self._waiting.append(weight)
        if self._heaviest is None or weight > self._heaviest:
            self._heaviest = weight

    def take(self) -> int | None:
        if not self._waiting:
            return None
        weight = self._waiting.popleft()
        if not self._waiting:
            self._heaviest = None
        return weight

    def heaviest(self) -> int | None:
        return self._heaviest
