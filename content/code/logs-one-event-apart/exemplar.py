def close_enough(primary: list[int], replica: list[int]) -> bool:
    shorter, longer = sorted((primary, replica), key=len)
    if len(longer) - len(shorter) > 1:
        return False

    start = 0
    while start < len(shorter) and shorter[start] == longer[start]:
        start += 1

    short_end = len(shorter)
    long_end = len(longer)
    while short_end > start and shorter[short_end - 1] == longer[long_end - 1]:
        short_end -= 1
        long_end -= 1

    return long_end - start <= 1
