class DispatchQueue:
    def __init__(self) -> None:
        pass

    def add(self, weight: int) -> None:
        pass

    def take(self) -> int | None:
        pass

    def heaviest(self) -> int | None:
        pass
