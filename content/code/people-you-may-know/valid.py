def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def ints(values, low, high, longest):
    return type(values) is list and len(values) <= longest and all(is_int(value, low, high) for value in values)


def valid(friendships, user, limit):
    return (
        type(friendships) is list
        and len(friendships) <= 50_000
        and all(
            type(pair) is list and len(pair) == 2 and ints(pair, 1, 10**9, 2) and pair[0] != pair[1]
            for pair in friendships
        )
        and is_int(user, 1, 10**9)
        and is_int(limit, 1, 1000)
    )
