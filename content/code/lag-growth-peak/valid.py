def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def ints(values, low, high, longest):
    return type(values) is list and len(values) <= longest and all(is_int(value, low, high) for value in values)


def valid(changes, window):
    return ints(changes, -1_000_000, 1_000_000, 200_000) and is_int(window, 1, 200_000)
