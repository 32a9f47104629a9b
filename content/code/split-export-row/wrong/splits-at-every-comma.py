def split_row(row: str) -> list[str]:
    fields: list[str] = []
    for field in row.split(","):
        if field.startswith('"') and field.endswith('"'):
            field = field[1:-1].replace('""', '"')
        fields.append(field)
    return fields
