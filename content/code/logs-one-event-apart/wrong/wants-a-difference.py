def close_enough(primary: list[int], replica: list[int]) -> bool:
    if abs(len(primary) - len(replica)) > 1:
        return False
    for position, (ours, theirs) in enumerate(zip(primary, replica)):
        if ours != theirs:
            if len(primary) == len(replica):
                return primary[position + 1:] == replica[position + 1:]
            if len(primary) > len(replica):
                return primary[position + 1:] == replica[position:]
            return primary[position:] == replica[position + 1:]
    return len(primary) != len(replica)
