def hand_over(ready: list[int], arrivals: list[int], patience: int) -> int:
    couriers = sorted(arrivals)
    waiting: list[int] = []
    handed = arrived = 0
    for minute in sorted(ready):
        while arrived < len(couriers) and couriers[arrived] <= minute:
            waiting.append(couriers[arrived])
            arrived += 1
        if waiting and minute <= waiting[-1] + patience:
            waiting.pop()
            handed += 1
    return handed
