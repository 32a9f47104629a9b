class HashMap:
    def __init__(self) -> None:
        pass

    def put(self, key: int, value: int) -> int | None:
        pass

    def get(self, key: int) -> int | None:
        pass

    def remove(self, key: int) -> int | None:
        pass

    def size(self) -> int:
        pass
