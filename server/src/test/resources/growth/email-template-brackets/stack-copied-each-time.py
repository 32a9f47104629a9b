# time: O(n^2)
# memory: O(n)
def broken_at(template: str) -> int:
    opened: tuple[int, ...] = ()
    for index, char in enumerate(template):
        if char in "([{":
            opened = (*opened, index)
        elif char in ")]}":
            if not opened or template[opened[-1]] + char not in ("()", "[]", "{}"):
                return index
            opened = opened[:-1]
    return opened[0] if opened else -1
