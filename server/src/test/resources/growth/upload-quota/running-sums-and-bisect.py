# time: O(log n)
# memory: O(n)
from bisect import bisect_right


class UploadQuota:
    def __init__(self, limit: int, window: int) -> None:
        self._limit = limit
        self._window = window
        self._moments: list[int] = []
        self._sums = [0]

    def upload(self, at: int, size: int) -> bool:
        if self.used(at) + size > self._limit:
            return False
        self._moments.append(at)
        self._sums.append(self._sums[-1] + size)
        return True

    def used(self, at: int) -> int:
        return self._sums[-1] - self._sums[bisect_right(self._moments, at - self._window)]
