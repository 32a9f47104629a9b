def split_row(row: str) -> list[str]:
    fields: list[str] = []
    field: list[str] = []
    quoted = False
    for char in row:
        if char == '"':
            quoted = not quoted
        elif char == "," and not quoted:
            fields.append("".join(field))
            field = []
        else:
            field.append(char)
    fields.append("".join(field))
    return fields
