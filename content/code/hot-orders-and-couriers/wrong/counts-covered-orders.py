def hand_over(ready: list[int], arrivals: list[int], patience: int) -> int:
    couriers = sorted(arrivals)
    handed = courier = 0
    for minute in sorted(ready):
        while courier < len(couriers) and couriers[courier] + patience < minute:
            courier += 1
        if courier < len(couriers) and couriers[courier] <= minute:
            handed += 1
    return handed
