def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def ints(values, low, high, longest):
    return type(values) is list and len(values) <= longest and all(is_int(value, low, high) for value in values)


def valid(moments, window):
    return ints(moments, 0, 10**9, 200_000) and moments == sorted(moments) and is_int(window, 1, 10**9)
