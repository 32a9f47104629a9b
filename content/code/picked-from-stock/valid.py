import re


def are_skus(values):
    return (
        type(values) is list
        and len(values) <= 50_000
        and all(type(value) is str and re.fullmatch("[A-Za-z0-9-]{1,20}", value) is not None for value in values)
    )


def valid(order, shelf):
    return are_skus(order) and are_skus(shelf)
