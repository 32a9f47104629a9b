# time: O(n log n)
# memory: O(n)
# an intersection costs as much as the smaller of the two sets
def suggest(friendships: list[list[int]], user: int, limit: int) -> list[int]:
    friends: dict[int, set[int]] = {}
    for first, second in friendships:
        friends.setdefault(first, set()).add(second)
        friends.setdefault(second, set()).add(first)
    own = friends.get(user, set())
    ranked = []
    for person, theirs in friends.items():
        mutual = len(own & theirs)
        if mutual and person != user and person not in own:
            ranked.append((-mutual, person))
    ranked.sort()
    return [person for _, person in ranked[:limit]]
