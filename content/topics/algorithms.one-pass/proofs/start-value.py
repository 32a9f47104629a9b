def reserve(operations):
    balance = lowest = 0                      # the empty start counts: zero is right
    for amount in operations:
        balance += amount
        lowest = min(lowest, balance)
    return -lowest


def warmest(temperatures):
    best = 0                                  # nobody measured zero: wrong
    for t in temperatures:
        best = max(best, t)
    return best


print(reserve([50, -80, 10, -40]), reserve([5]), reserve([]))
print(warmest([-7, -3, -12]), max([-7, -3, -12]))
