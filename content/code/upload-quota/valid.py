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


def valid(init, calls):
    moment = (0, 10**9)
    shapes = {"upload": [moment, (1, 10**9)], "used": [moment]}
    return (
        type(init) is list
        and len(init) == 2
        and is_int(init[0], 1, 10**9)
        and is_int(init[1], 1, 10**6)
        and are_calls(calls, 50_000, shapes)
        and all(first[1] <= second[1] for first, second in zip(calls, calls[1:]))
    )
