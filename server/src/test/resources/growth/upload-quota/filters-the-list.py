# time: O(n)
# memory: O(n)
class UploadQuota:
    def __init__(self, limit: int, window: int) -> None:
        self._limit = limit
        self._window = window
        self._accepted: list[tuple[int, int]] = []

    def upload(self, at: int, size: int) -> bool:
        if self.used(at) + size > self._limit:
            return False
        self._accepted.append((at, size))
        return True

    def used(self, at: int) -> int:
        self._accepted = [upload for upload in self._accepted if upload[0] > at - self._window]
        return sum(size for _, size in self._accepted)
