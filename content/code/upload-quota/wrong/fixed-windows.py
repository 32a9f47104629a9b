class UploadQuota:
    def __init__(self, limit: int, window: int) -> None:
        self._limit = limit
        self._window = window
        self._number = 0
        self._total = 0

    def upload(self, at: int, size: int) -> bool:
        if self.used(at) + size > self._limit:
            return False
        self._total += size
        return True

    def used(self, at: int) -> int:
        number = at // self._window
        if number != self._number:
            self._number = number
            self._total = 0
        return self._total
