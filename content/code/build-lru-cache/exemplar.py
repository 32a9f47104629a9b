class Node:
    __slots__ = ("key", "price", "before", "after")

    def __init__(self, key: int, price: int) -> None:
        self.key = key
        self.price = price
        self.before = self
        self.after = self


class LruCache:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._nodes: dict[int, Node] = {}
        self._sentinel = Node(0, 0)

    def get(self, product_id: int) -> int | None:
        node = self._nodes.get(product_id)
        if node is None:
            return None
        self._unlink(node)
        self._append(node)
        return node.price

    def put(self, product_id: int, price: int) -> int | None:
        node = self._nodes.get(product_id)
        if node is not None:
            node.price = price
            self._unlink(node)
            self._append(node)
            return None
        evicted = None
        if len(self._nodes) == self._capacity:
            evicted = self._evict()
        node = Node(product_id, price)
        self._nodes[product_id] = node
        self._append(node)
        return evicted

    def _evict(self) -> int:
        stalest = self._sentinel.after
        self._unlink(stalest)
        del self._nodes[stalest.key]
        return stalest.key

    def _append(self, node: Node) -> None:
        last = self._sentinel.before
        last.after = node
        node.before = last
        node.after = self._sentinel
        self._sentinel.before = node

    def _unlink(self, node: Node) -> None:
        node.before.after = node.after
        node.after.before = node.before
