KINDS = {"(": "round", ")": "round", "[": "square", "]": "square", "{": "curly", "}": "curly"}


def broken_at(template: str) -> int:
    open_at: dict[str, list[int]] = {"round": [], "square": [], "curly": []}
    for index, char in enumerate(template):
        if char in "([{":
            open_at[KINDS[char]].append(index)
        elif char in ")]}":
            if not open_at[KINDS[char]]:
                return index
            open_at[KINDS[char]].pop()
    unclosed = [places[0] for places in open_at.values() if places]
    return min(unclosed) if unclosed else -1
