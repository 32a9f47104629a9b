class HashMap:
    def __init__(self) -> None:
        self._buckets: list[list[list[int]]] = [[] for _ in range(8)]
        self._size = 0

    def put(self, key: int, value: int) -> int | None:
        bucket, place = self._locate(key)
        if place == len(bucket):
            bucket.append([key, value])
            self._size += 1
            return None
        previous = bucket[place][1]
        bucket[place][1] = value
        return previous

    def get(self, key: int) -> int | None:
        bucket, place = self._locate(key)
        return None if place == len(bucket) else bucket[place][1]

    def remove(self, key: int) -> int | None:
        bucket, place = self._locate(key)
        if place == len(bucket):
            return None
        self._size -= 1
        return bucket.pop(place)[1]

    def size(self) -> int:
        return self._size

    def _locate(self, key: int) -> tuple[list[list[int]], int]:
        bucket = self._buckets[hash(key) % len(self._buckets)]
        place = 0
        while place < len(bucket) and bucket[place][0] != key:
            place += 1
        return bucket, place
