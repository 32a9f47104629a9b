def close_enough(primary: list[int], replica: list[int]) -> bool:
    forgiven = False
    i = j = 0
    while i < len(primary) and j < len(replica):
        if primary[i] == replica[j]:
            i += 1
            j += 1
            continue
        if forgiven:
            return False
        forgiven = True
        if len(primary) >= len(replica):
            i += 1
        if len(replica) >= len(primary):
            j += 1
    return True
