from collections import deque


class UploadQuota:
    def __init__(self, limit: int, window: int) -> None:
        self._limit = limit
        self._window = window
        self._uploads: deque[tuple[int, int]] = deque()
        self._total = 0

    def upload(self, at: int, size: int) -> bool:
        self._forget_expired(at)
        self._uploads.append((at, size))
        self._total += size
        return self._total <= self._limit

    def used(self, at: int) -> int:
        self._forget_expired(at)
        return self._total

    def _forget_expired(self, at: int) -> None:
        while self._uploads and self._uploads[0][0] <= at - self._window:
            self._total -= self._uploads.popleft()[1]
