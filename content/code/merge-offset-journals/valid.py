def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def ints(values, low, high, longest):
    return type(values) is list and len(values) <= longest and all(is_int(value, low, high) for value in values)


def valid(first, second):
    return all(ints(journal, 0, 10**9, 100_000) and journal == sorted(journal) for journal in (first, second))
