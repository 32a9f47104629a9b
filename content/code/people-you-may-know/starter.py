def suggest(friendships: list[list[int]], user: int, limit: int) -> list[int]:
    pass
