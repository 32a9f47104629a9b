# time: O(n^2)
# memory: O(n)
def broken_at(template: str) -> int:
    opened: list[int] = []
    for index, char in enumerate(template):
        if char in "([{":
            opened.insert(0, index)
        elif char in ")]}":
            if not opened or template[opened.pop(0)] + char not in ("()", "[]", "{}"):
                return index
    return opened[-1] if opened else -1
