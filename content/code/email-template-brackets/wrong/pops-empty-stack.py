PAIRS = {")": "(", "]": "[", "}": "{"}


def broken_at(template: str) -> int:
    stack: list[int] = []
    for index, char in enumerate(template):
        if char in "([{":
            stack.append(index)
        elif char in PAIRS:
            opening = stack.pop()
            if template[opening] != PAIRS[char]:
                return index
    return stack[0] if stack else -1
