def split_row(row: str) -> list[str]:
    fields: list[str] = []
    field: list[str] = []
    quoted = False
    index = 0
    while index < len(row):
        char = row[index]
        if quoted:
            if char != '"':
                field.append(char)
            elif row[index + 1:index + 2] == '"':
                field.append('"')
                index += 1
            else:
                quoted = False
        elif char == '"':
            quoted = True
        elif char == ",":
            fields.append("".join(field))
            field = []
        else:
            field.append(char)
        index += 1
    fields.append("".join(field))
    return fields
