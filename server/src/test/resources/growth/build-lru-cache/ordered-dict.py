# time: O(1)
# memory: O(n)
from collections import OrderedDict


class LruCache:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._prices: OrderedDict[int, int] = OrderedDict()

    def get(self, product_id: int) -> int | None:
        if product_id not in self._prices:
            return None
        self._prices.move_to_end(product_id)
        return self._prices[product_id]

    def put(self, product_id: int, price: int) -> int | None:
        evicted = None
        if product_id not in self._prices and len(self._prices) == self._capacity:
            evicted, _ = self._prices.popitem(last=False)
        self._prices[product_id] = price
        self._prices.move_to_end(product_id)
        return evicted
