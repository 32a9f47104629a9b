PAIRS = {"(": ")", "[": "]", "{": "}"}


def broken_at(template: str) -> int:
    unclosed: list[int] = []

    def parse(index: int, closing: str) -> tuple[int, bool]:
        while index < len(template):
            char = template[index]
            if char in ")]}":
                return index, char == closing
            if char in PAIRS:
                end, matched = parse(index + 1, PAIRS[char])
                if end == len(template):
                    unclosed.append(index)
                    return end, False
                if not matched:
                    return end, False
                index = end
            index += 1
        return index, False

    end, _ = parse(0, "")
    if end < len(template):
        return end
    return min(unclosed) if unclosed else -1
