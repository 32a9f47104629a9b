# time: O(n log n + m log m)
# memory: O(n + m)
def can_pick(order: list[str], shelf: list[str]) -> list[str]:
    wanted, lying = sorted(order), sorted(shelf)
    picked: list[str] = []
    i = j = 0
    while i < len(wanted) and j < len(lying):
        if wanted[i] == lying[j]:
            picked.append(wanted[i])
            i += 1
            j += 1
        elif wanted[i] < lying[j]:
            i += 1
        else:
            j += 1
    return picked
