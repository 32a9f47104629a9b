def hand_over(ready: list[int], arrivals: list[int], patience: int) -> int:
    orders = sorted(ready)
    couriers = sorted(arrivals)
    handed = order = courier = 0
    while order < len(orders) and courier < len(couriers):
        if orders[order] < couriers[courier]:
            order += 1
        elif couriers[courier] + patience < orders[order]:
            courier += 1
        else:
            handed += 1
            order += 1
            courier += 1
    return handed
