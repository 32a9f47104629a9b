def close_enough(primary: list[int], replica: list[int]) -> bool:
    differences = abs(len(primary) - len(replica))
    for ours, theirs in zip(primary, replica):
        if ours != theirs:
            differences += 1
    return differences <= 1
