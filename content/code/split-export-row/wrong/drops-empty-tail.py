def split_row(row: str) -> list[str]:
    fields: list[str] = []
    field: list[str] = []
    quoted = False
    index = 0
    while index < len(row):
        char = row[index]
        if char == '"' and quoted and row[index + 1:index + 2] == '"':
            field.append('"')
            index += 1
        elif char == '"':
            quoted = not quoted
        elif char == "," and not quoted:
            fields.append("".join(field))
            field = []
        else:
            field.append(char)
        index += 1
    if field:
        fields.append("".join(field))
    return fields
