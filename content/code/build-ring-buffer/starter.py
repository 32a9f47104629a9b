class RingBuffer:
    def __init__(self, capacity: int) -> None:
        pass

    def put(self, value: int) -> bool:
        pass

    def take(self) -> int | None:
        pass

    def peek(self) -> int | None:
        pass

    def size(self) -> int:
        pass
