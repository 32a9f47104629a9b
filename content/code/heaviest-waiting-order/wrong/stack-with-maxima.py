class DispatchQueue:
    def __init__(self) -> None:
        self._stack: list[tuple[int, int]] = []

    def add(self, weight: int) -> None:
        heaviest = max(weight, self._stack[-1][1]) if self._stack else weight
        self._stack.append((weight, heaviest))

    def take(self) -> int | None:
        return self._stack.pop()[0] if self._stack else None

    def heaviest(self) -> int | None:
        return self._stack[-1][1] if self._stack else None
