import re


def are_codes(values, fewest, most):
    return (
        type(values) is list
        and fewest <= len(values) <= most
        and all(type(value) is str and re.fullmatch("[a-z0-9-]{1,20}", value) is not None for value in values)
    )


def valid(events, required):
    return are_codes(events, 0, 200_000) and are_codes(required, 1, 1000)
