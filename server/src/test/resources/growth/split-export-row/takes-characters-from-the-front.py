# time: O(n^2)
# memory: O(n)
def split_row(row: str) -> list[str]:
    left = list(row)
    fields: list[list[str]] = [[]]
    quoted = False
    while left:
        char = left.pop(0)
        if quoted and char == '"' and left[:1] == ['"']:
            fields[-1].append(left.pop(0))
        elif char == '"':
            quoted = not quoted
        elif char == "," and not quoted:
            fields.append([])
        else:
            fields[-1].append(char)
    return ["".join(field) for field in fields]
