class LruCache:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._prices: dict[int, int] = {}
        self._used_at: dict[int, int] = {}
        self._clock = 0

    def get(self, product_id: int) -> int | None:
        if product_id not in self._prices:
            return None
        self._touch(product_id)
        return self._prices[product_id]

    def put(self, product_id: int, price: int) -> int | None:
        evicted = None
        if product_id not in self._prices and len(self._prices) == self._capacity:
            evicted = min(self._used_at, key=self._used_at.__getitem__)
            del self._prices[evicted], self._used_at[evicted]
        self._prices[product_id] = price
        self._touch(product_id)
        return evicted

    def _touch(self, product_id: int) -> None:
        self._clock += 1
        self._used_at[product_id] = self._clock
