# time: O(n^2)
# memory: O(n)
def hand_over(ready: list[int], arrivals: list[int], patience: int) -> int:
    orders, couriers = sorted(ready), sorted(arrivals)
    handed = 0
    while orders and couriers:
        if orders[0] < couriers[0]:
            del orders[0]
        elif couriers[0] + patience < orders[0]:
            del couriers[0]
        else:
            del orders[0], couriers[0]
            handed += 1
    return handed
