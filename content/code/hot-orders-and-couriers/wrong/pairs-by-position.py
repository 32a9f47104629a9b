def hand_over(ready: list[int], arrivals: list[int], patience: int) -> int:
    pairs = zip(sorted(ready), sorted(arrivals))
    return sum(arrived <= minute <= arrived + patience for minute, arrived in pairs)
