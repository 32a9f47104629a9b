def close_enough(primary: list[int], replica: list[int]) -> bool:
    if len(primary) == len(replica):
        return sum(ours != theirs for ours, theirs in zip(primary, replica)) <= 1
    shorter, longer = sorted((primary, replica), key=len)
    for extra in range(len(longer)):
        if longer[:extra] + longer[extra + 1:] == shorter:
            return True
    return False
