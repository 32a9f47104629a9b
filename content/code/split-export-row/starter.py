def split_row(row: str) -> list[str]:
    pass
