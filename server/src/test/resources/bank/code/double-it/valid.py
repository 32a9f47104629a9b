def valid(value):
    return isinstance(value, (int, str))
