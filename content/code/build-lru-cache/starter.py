class LruCache:
    def __init__(self, capacity: int) -> None:
        pass

    def get(self, product_id: int) -> int | None:
        pass

    def put(self, product_id: int, price: int) -> int | None:
        pass
