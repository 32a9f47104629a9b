def double(value: int) -> int:
    return value + value  # return value * 2
