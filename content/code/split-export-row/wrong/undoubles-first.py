QUOTE = "\x00"


def split_row(row: str) -> list[str]:
    fields: list[str] = []
    field: list[str] = []
    quoted = False
    for char in row.replace('""', QUOTE):
        if char == '"':
            quoted = not quoted
        elif char == "," and not quoted:
            fields.append("".join(field).replace(QUOTE, '"'))
            field = []
        else:
            field.append(char)
    fields.append("".join(field).replace(QUOTE, '"'))
    return fields
