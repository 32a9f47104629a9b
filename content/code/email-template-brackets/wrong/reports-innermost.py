PAIRS = {")": "(", "]": "[", "}": "{"}


def broken_at(template: str) -> int:
    stack: list[tuple[str, int]] = []
    for index, char in enumerate(template):
        if char in "([{":
            stack.append((char, index))
        elif char in PAIRS:
            if not stack or stack.pop()[0] != PAIRS[char]:
                return index
    return stack.pop()[1] if stack else -1
