# time: O(n)
# memory: O(n)
def close_enough(primary: list[int], replica: list[int]) -> bool:
    for index, (ours, theirs) in enumerate(zip(primary, replica)):
        if ours != theirs:
            rest, other = primary[index:], replica[index:]
            return rest[1:] == other or rest == other[1:] or rest[1:] == other[1:]
    return abs(len(primary) - len(replica)) <= 1
