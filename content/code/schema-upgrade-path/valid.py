import re


def is_name(value, pattern):
    return type(value) is str and re.fullmatch(pattern, value) is not None


def valid(converters, source, target):
    pattern = "[a-z0-9.-]{1,20}"
    return (
        type(converters) is list
        and len(converters) <= 50_000
        and all(
            type(pair) is list and len(pair) == 2 and all(is_name(name, pattern) for name in pair) and pair[0] != pair[1]
            for pair in converters
        )
        and is_name(source, pattern)
        and is_name(target, pattern)
    )
