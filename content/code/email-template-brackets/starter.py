def broken_at(template: str) -> int:
    pass
