def is_separator(row: str, index: int) -> bool:
    quotes = 0
    for left in range(index):
        if row[left] == '"':
            quotes += 1
    return quotes % 2 == 0


def value_of(field: str) -> str:
    if field.startswith('"'):
        return field[1:-1].replace('""', '"')
    return field


def split_row(row: str) -> list[str]:
    fields: list[str] = []
    start = 0
    for index, char in enumerate(row):
        if char == "," and is_separator(row, index):
            fields.append(value_of(row[start:index]))
            start = index + 1
    fields.append(value_of(row[start:]))
    return fields
