# time: O(n)
# memory: O(n)
from collections import Counter


class UploadQuota:
    def __init__(self, limit: int, window: int) -> None:
        self._limit = limit
        self._window = window
        self._by_second: Counter[int] = Counter()

    def upload(self, at: int, size: int) -> bool:
        if self.used(at) + size > self._limit:
            return False
        self._by_second[at] += size
        return True

    def used(self, at: int) -> int:
        for second in [second for second in self._by_second if second <= at - self._window]:
            del self._by_second[second]
        return sum(self._by_second.values())
