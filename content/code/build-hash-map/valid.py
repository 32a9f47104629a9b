def is_int(value, low, high):
    return type(value) is int and low <= value <= high


def are_calls(calls, longest, shapes):
    return (
        type(calls) is list
        and len(calls) <= longest
        and all(type(call) is list and call and type(call[0]) is str and call[0] in shapes for call in calls)
        and all(
            len(call) - 1 == len(shapes[call[0]])
            and all(is_int(value, low, high) for value, (low, high) in zip(call[1:], shapes[call[0]]))
            for call in calls
        )
    )


ANY = (-(10**9), 10**9)


def valid(init, calls):
    shapes = {"put": [ANY, ANY], "get": [ANY], "remove": [ANY], "size": []}
    return init == [] and are_calls(calls, 100_000, shapes)
