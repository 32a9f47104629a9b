def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def ints(values, low, high, longest):
    return type(values) is list and len(values) <= longest and all(is_int(value, low, high) for value in values)


def valid(warehouses, limit):
    return ints(warehouses, 1, 10**6, 200_000) and is_int(limit, 0, 1000)
