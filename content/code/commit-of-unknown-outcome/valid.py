CALLS = ("find", "insert", "commit")


def valid(script, attempts):
    return (
        type(script) is list
        and len(script) <= 10_000
        and all(
            type(one) is list
            and len(one) == 3
            and one[0] in CALLS
            and type(one[1]) is str
            and len(one[1]) == 5
            and type(one[2]) is bool
            and (not one[2] or (one[0] == "commit" and one[1] == "08006"))
            for one in script
        )
        and type(attempts) is int
        and 1 <= attempts <= 10_000
    )
