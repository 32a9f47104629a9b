class HashMap:
    def __init__(self) -> None:
        self._buckets: list[list[list[int]]] = [[] for _ in range(8)]
        self._size = 0

    def put(self, key: int, value: int) -> int | None:
        bucket = self._bucket(key)
        for entry in bucket:
            if entry[0] == key:
                previous = entry[1]
                entry[1] = value
                return previous
        bucket.append([key, value])
        self._size += 1
        if self._size > len(self._buckets):
            self._grow()
        return None

    def get(self, key: int) -> int | None:
        for entry in self._bucket(key):
            if entry[0] == key:
                return entry[1]
        return None

    def remove(self, key: int) -> int | None:
        bucket = self._bucket(key)
        self._size -= 1
        for place, entry in enumerate(bucket):
            if entry[0] == key:
                bucket[place] = bucket[-1]
                bucket.pop()
                return entry[1]
        return None

    def size(self) -> int:
        return self._size

    def _bucket(self, key: int) -> list[list[int]]:
        return self._buckets[hash(key) % len(self._buckets)]

    def _grow(self) -> None:
        old_buckets = self._buckets
        self._buckets = [[] for _ in range(2 * len(old_buckets))]
        for bucket in old_buckets:
            for entry in bucket:
                self._bucket(entry[0]).append(entry)
