class LruCache:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._prices: dict[int, int] = {}

    def get(self, product_id: int) -> int | None:
        return self._prices.get(product_id)

    def put(self, product_id: int, price: int) -> int | None:
        evicted = None
        if product_id in self._prices:
            del self._prices[product_id]
        elif len(self._prices) == self._capacity:
            evicted = next(iter(self._prices))
            del self._prices[evicted]
        self._prices[product_id] = price
        return evicted
