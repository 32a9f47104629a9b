# time: O(1)
# memory: O(n)
class DispatchQueue:
    def __init__(self) -> None:
        self._newer: list[tuple[int, int]] = []
        self._older: list[tuple[int, int]] = []

    def add(self, weight: int) -> None:
        self._push(self._newer, weight)

    def take(self) -> int | None:
        if not self._older:
            while self._newer:
                self._push(self._older, self._newer.pop()[0])
        return self._older.pop()[0] if self._older else None

    def heaviest(self) -> int | None:
        tops = [stack[-1][1] for stack in (self._newer, self._older) if stack]
        return max(tops, default=None)

    @staticmethod
    def _push(stack: list[tuple[int, int]], weight: int) -> None:
        stack.append((weight, max(weight, stack[-1][1]) if stack else weight))
