def slow_share(times, limit):
    """The share of requests slower than limit, in whole percent; None if there were none."""
    if not times:
        return None
    slow = 0
    for t in times:
        if t > limit:             # exactly limit is not slower
            slow += 1
    return slow * 100 // len(times)


print(slow_share([], 200))
print(slow_share([200], 200))
print(slow_share([100, 200, 201], 200))
