import re


def is_name(value, pattern):
    return type(value) is str and re.fullmatch(pattern, value) is not None


def valid(calls, failed):
    pattern = "[a-z0-9-]{1,20}"
    return (
        type(calls) is list
        and len(calls) <= 50_000
        and all(type(call) is list and len(call) == 2 and all(is_name(name, pattern) for name in call) for call in calls)
        and is_name(failed, pattern)
    )
