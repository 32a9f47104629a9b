def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def ints(values, low, high, longest):
    return type(values) is list and len(values) <= longest and all(is_int(value, low, high) for value in values)


def are_stretches(values, longest):
    return (
        type(values) is list
        and len(values) <= longest
        and all(type(pair) is list and len(pair) == 2 and ints(pair, 0, 10**9, 2) and pair[0] < pair[1] for pair in values)
    )


def in_order(values):
    return all(first[1] <= second[0] for first, second in zip(values, values[1:]))


def valid(shifts, hours):
    return are_stretches(shifts, 100_000) and are_stretches(hours, 100_000) and in_order(shifts) and in_order(hours)
