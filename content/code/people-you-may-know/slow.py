def friends_of(friendships: list[list[int]], person: int) -> set[int]:
    friends: set[int] = set()
    for first, second in friendships:
        if first == person:
            friends.add(second)
        elif second == person:
            friends.add(first)
    return friends


def suggest(friendships: list[list[int]], user: int, limit: int) -> list[int]:
    own = friends_of(friendships, user)
    people = {person for pair in friendships for person in pair}
    ranked: list[tuple[int, int]] = []
    for person in people - own - {user}:
        mutual = len(own & friends_of(friendships, person))
        if mutual > 0:
            ranked.append((-mutual, person))
    return [person for _, person in sorted(ranked)[:limit]]
