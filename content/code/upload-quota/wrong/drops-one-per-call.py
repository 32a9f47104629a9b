from collections import deque


class UploadQuota:
    def __init__(self, limit: int, window: int) -> None:
        self._limit = limit
        self._window = window
        self._accepted: deque[tuple[int, int]] = deque()
        self._total = 0

    def upload(self, at: int, size: int) -> bool:
        self._forget_expired(at)
        if self._total + size > self._limit:
            return False
        self._accepted.append((at, size))
        self._total += size
        return True

    def used(self, at: int) -> int:
        self._forget_expired(at)
        return self._total

    def _forget_expired(self, at: int) -> None:
        if self._accepted and self._accepted[0][0] <= at - self._window:
            _, freed = self._accepted.popleft()
            self._total -= freed
