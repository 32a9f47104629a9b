def close_enough(primary: list[int], replica: list[int]) -> bool:
    skipped = 0
    j = 0
    for event in primary:
        if j < len(replica) and replica[j] == event:
            j += 1
        else:
            skipped += 1
    return skipped <= 1 and j == len(replica)
