# time: O(n log n)
# memory: O(n)
from heapq import heapify, heappop


def hand_over(ready: list[int], arrivals: list[int], patience: int) -> int:
    orders, couriers = ready[:], arrivals[:]
    heapify(orders)
    heapify(couriers)
    handed = 0
    while orders and couriers:
        if orders[0] < couriers[0]:
            heappop(orders)
        elif couriers[0] + patience < orders[0]:
            heappop(couriers)
        else:
            heappop(orders)
            heappop(couriers)
            handed += 1
    return handed
