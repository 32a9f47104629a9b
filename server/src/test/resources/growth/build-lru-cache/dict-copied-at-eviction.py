# time: O(n)
# memory: O(n)
class LruCache:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._prices: dict[int, int] = {}

    def get(self, product_id: int) -> int | None:
        if product_id not in self._prices:
            return None
        self._prices[product_id] = self._prices.pop(product_id)
        return self._prices[product_id]

    def put(self, product_id: int, price: int) -> int | None:
        evicted = None
        if product_id in self._prices:
            del self._prices[product_id]
        elif len(self._prices) == self._capacity:
            evicted = list(self._prices)[0]
            del self._prices[evicted]
        self._prices[product_id] = price
        return evicted
