# time: O(n^2)
# memory: O(n)
def split_row(row: str) -> list[str]:
    commas = [at for at, char in enumerate(row) if char == "," and row[:at].count('"') % 2 == 0]
    fields = [row[start + 1 : end] for start, end in zip([-1, *commas], [*commas, len(row)])]
    return [field[1:-1].replace('""', '"') if field[:1] == '"' else field for field in fields]
