# time: O(n)
# memory: O(n)
class LruCache:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._keys: list[int] = []
        self._prices: list[int] = []

    def get(self, product_id: int) -> int | None:
        if product_id not in self._keys:
            return None
        place = self._keys.index(product_id)
        self._keys.append(self._keys.pop(place))
        self._prices.append(self._prices.pop(place))
        return self._prices[-1]

    def put(self, product_id: int, price: int) -> int | None:
        evicted = None
        if self.get(product_id) is not None:
            self._prices[-1] = price
            return None
        if len(self._keys) == self._capacity:
            evicted = self._keys.pop(0)
            self._prices.pop(0)
        self._keys.append(product_id)
        self._prices.append(price)
        return evicted
