def hand_over(ready: list[int], arrivals: list[int], patience: int) -> int:
    handed = order = courier = 0
    while order < len(ready) and courier < len(arrivals):
        if ready[order] < arrivals[courier]:
            order += 1
        elif arrivals[courier] + patience < ready[order]:
            courier += 1
        else:
            handed += 1
            order += 1
            courier += 1
    return handed
