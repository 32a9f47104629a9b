# time: O(n^2)
# memory: O(n)
def suggest(friendships: list[list[int]], user: int, limit: int) -> list[int]:
    own = [b if a == user else a for a, b in friendships if user in (a, b)]
    mutual: dict[int, list[int]] = {}
    for first, second in friendships:
        for friend, other in ((first, second), (second, first)):
            if friend in own and other != user and other not in own:
                known = mutual.setdefault(other, [])
                if friend not in known:
                    known.append(friend)
    ranked = sorted(mutual, key=lambda one: (-len(mutual[one]), one))
    return ranked[:limit]
