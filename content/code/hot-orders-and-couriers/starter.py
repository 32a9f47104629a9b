def hand_over(ready: list[int], arrivals: list[int], patience: int) -> int:
    pass
