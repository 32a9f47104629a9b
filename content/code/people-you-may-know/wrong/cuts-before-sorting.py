from collections import Counter, defaultdict


def suggest(friendships: list[list[int]], user: int, limit: int) -> list[int]:
    friends: defaultdict[int, set[int]] = defaultdict(set)
    for first, second in friendships:
        friends[first].add(second)
        friends[second].add(first)

    own = friends[user]
    mutual: Counter[int] = Counter()
    for friend in sorted(own):
        for candidate in sorted(friends[friend]):
            if candidate != user and candidate not in own:
                mutual[candidate] += 1

    found = list(mutual)[:limit]
    return sorted(found, key=lambda candidate: (-mutual[candidate], candidate))
