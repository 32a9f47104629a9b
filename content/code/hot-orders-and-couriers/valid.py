def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def ints(values, low, high, longest):
    return type(values) is list and len(values) <= longest and all(is_int(value, low, high) for value in values)


def valid(ready, arrivals, patience):
    return ints(ready, 0, 10**9, 100_000) and ints(arrivals, 0, 10**9, 100_000) and is_int(patience, 0, 10**9)
