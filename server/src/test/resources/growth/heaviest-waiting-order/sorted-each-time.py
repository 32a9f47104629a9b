# time: O(n log n)
# memory: O(n)
class DispatchQueue:
    def __init__(self) -> None:
        self._waiting: list[int] = []

    def add(self, weight: int) -> None:
        self._waiting.append(weight)

    def take(self) -> int | None:
        return self._waiting.pop(0) if self._waiting else None

    def heaviest(self) -> int | None:
        return sorted(self._waiting)[-1] if self._waiting else None
