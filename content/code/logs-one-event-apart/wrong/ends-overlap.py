def close_enough(primary: list[int], replica: list[int]) -> bool:
    shortest = min(len(primary), len(replica))
    longest = max(len(primary), len(replica))
    head = 0
    while head < shortest and primary[head] == replica[head]:
        head += 1
    tail = 0
    while tail < shortest and primary[-1 - tail] == replica[-1 - tail]:
        tail += 1
    return head + tail >= longest - 1
