import re


def valid(events):
    if type(events) is not list or len(events) > 50_000:
        return False
    open_names = []
    previous = 0
    for event in events:
        if type(event) is not list or len(event) != 3:
            return False
        kind, name, at = event
        if type(name) is not str or re.fullmatch("[A-Za-z0-9.-]{1,20}", name) is None:
            return False
        if type(at) is not int or not previous <= at <= 10**9:
            return False
        previous = at
        if kind == "start":
            open_names.append(name)
        elif kind != "end" or not open_names or open_names.pop() != name:
            return False
    return not open_names
