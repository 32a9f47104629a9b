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


def valid(leases):
    return are_stretches(leases, 100_000)
