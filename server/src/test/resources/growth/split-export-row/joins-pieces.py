# time: O(n)
# memory: O(n)
def split_row(row: str) -> list[str]:
    fields: list[str] = []
    open_pieces: list[str] = []
    quotes = 0
    for piece in row.split(","):
        open_pieces.append(piece)
        quotes += piece.count('"')
        if quotes % 2 == 0:
            field = ",".join(open_pieces)
            fields.append(field[1:-1].replace('""', '"') if field[:1] == '"' else field)
            open_pieces = []
            quotes = 0
    return fields
