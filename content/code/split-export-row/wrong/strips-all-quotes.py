def split_row(row: str) -> list[str]:
    fields: list[str] = []
    start = 0
    quoted = False
    for index, char in enumerate(row + ","):
        if char == '"':
            quoted = not quoted
        elif char == "," and not quoted:
            fields.append(row[start:index].strip('"').replace('""', '"'))
            start = index + 1
    return fields
