def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def ints(values, low, high, longest):
    return type(values) is list and len(values) <= longest and all(is_int(value, low, high) for value in values)


def valid(amounts, gap):
    return ints(amounts, -(10**6), 10**6, 200_000) and is_int(gap, -(10**12), 10**12)
