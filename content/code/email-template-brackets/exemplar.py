PAIRS = {")": "(", "]": "[", "}": "{"}
OPENING = set(PAIRS.values())


def broken_at(template: str) -> int:
    open_at: list[int] = []
    for index, char in enumerate(template):
        if char in OPENING:
            open_at.append(index)
        elif char in PAIRS:
            if not open_at or template[open_at[-1]] != PAIRS[char]:
                return index
            open_at.pop()
    return open_at[0] if open_at else -1
