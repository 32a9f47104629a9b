# time: O(n)
# memory: O(n)
def broken_at(template: str) -> int:
    expected: list[tuple[str, int]] = []
    for index, char in enumerate(template):
        if char in "([{":
            expected.append((")]}"["([{".index(char)], index))
        elif char in ")]}":
            if not expected or expected.pop()[0] != char:
                return index
    return expected[0][1] if expected else -1
