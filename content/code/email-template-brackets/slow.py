PAIRS = {")": "(", "]": "[", "}": "{"}


def broken_at(template: str) -> int:
    closed = [False] * len(template)
    for index, char in enumerate(template):
        if char not in PAIRS:
            continue
        left = index - 1
        while left >= 0 and (closed[left] or template[left] not in "([{"):
            left -= 1
        if left < 0 or template[left] != PAIRS[char]:
            return index
        closed[left] = True
    for index, char in enumerate(template):
        if char in "([{" and not closed[index]:
            return index
    return -1
