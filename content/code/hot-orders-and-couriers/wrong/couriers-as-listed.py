from bisect import bisect_left


def hand_over(ready: list[int], arrivals: list[int], patience: int) -> int:
    orders = sorted(ready)
    handed = 0
    for arrived in arrivals:
        first = bisect_left(orders, arrived)
        if first < len(orders) and orders[first] <= arrived + patience:
            orders.pop(first)
            handed += 1
    return handed
