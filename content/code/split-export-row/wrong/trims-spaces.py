def split_row(row: str) -> list[str]:
    fields: list[str] = []
    start = 0
    quoted = False
    for index, char in enumerate(row + ","):
        if char == '"':
            quoted = not quoted
        elif char == "," and not quoted:
            field = row[start:index].strip()
            if field.startswith('"'):
                field = field[1:-1].replace('""', '"')
            fields.append(field)
            start = index + 1
    return fields
