def hand_over(ready: list[int], arrivals: list[int], patience: int) -> int:
    couriers = sorted(arrivals)
    busy = [False] * len(couriers)
    handed = 0
    for minute in sorted(ready):
        for courier, arrived in enumerate(couriers):
            if not busy[courier] and arrived <= minute <= arrived + patience:
                busy[courier] = True
                handed += 1
                break
    return handed
