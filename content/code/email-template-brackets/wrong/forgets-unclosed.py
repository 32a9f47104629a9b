PAIRS = {")": "(", "]": "[", "}": "{"}


def broken_at(template: str) -> int:
    stack: list[str] = []
    for index, char in enumerate(template):
        if char in "([{":
            stack.append(char)
        elif char in PAIRS:
            if not stack or stack.pop() != PAIRS[char]:
                return index
    return -1
