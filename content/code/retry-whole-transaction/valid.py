CALLS = ("", "read", "write", "commit")


def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def valid(script, amount, attempts):
    return (
        type(script) is list
        and 1 <= len(script) <= 10_000
        and all(
            type(one) is list
            and len(one) == 3
            and is_int(one[0], 0, 10**6)
            and one[1] in CALLS
            and type(one[2]) is str
            and (len(one[2]) == 5) == (one[1] != "")
            for one in script
        )
        and is_int(amount, 1, 10**6)
        and is_int(attempts, 1, 10_000)
    )
