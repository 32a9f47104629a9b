def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def ints(values, low, high, longest):
    return type(values) is list and len(values) <= longest and all(is_int(value, low, high) for value in values)


def valid(prices, card):
    return ints(prices, 1, 10**9, 200_000) and is_int(card, 1, 10**9)
