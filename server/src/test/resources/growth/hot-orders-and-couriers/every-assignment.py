# time: O(2^n)
# memory: O(n)
def hand_over(ready: list[int], arrivals: list[int], patience: int) -> int:
    return most(sorted(ready), sorted(arrivals), patience)


def most(orders: list[int], couriers: list[int], patience: int) -> int:
    if not orders or not couriers:
        return 0
    best = max(most(orders[1:], couriers, patience), most(orders, couriers[1:], patience))
    if couriers[0] <= orders[0] <= couriers[0] + patience:
        best = max(best, 1 + most(orders[1:], couriers[1:], patience))
    return best
