# time: O(log n)
# memory: O(n)
# stale entries of the heap leave when they come to its top
from heapq import heappop, heappush


class LruCache:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._entries: dict[int, tuple[int, int]] = {}
        self._uses: list[tuple[int, int]] = []
        self._clock = 0

    def get(self, product_id: int) -> int | None:
        if product_id not in self._entries:
            return None
        price = self._entries[product_id][0]
        self._use(product_id, price)
        return price

    def put(self, product_id: int, price: int) -> int | None:
        evicted = None
        if product_id not in self._entries and len(self._entries) == self._capacity:
            evicted = self._evict()
        self._use(product_id, price)
        return evicted

    def _use(self, product_id: int, price: int) -> None:
        self._clock += 1
        self._entries[product_id] = price, self._clock
        heappush(self._uses, (self._clock, product_id))

    def _evict(self) -> int:
        while True:
            used, product_id = heappop(self._uses)
            if product_id in self._entries and self._entries[product_id][1] == used:
                del self._entries[product_id]
                return product_id
