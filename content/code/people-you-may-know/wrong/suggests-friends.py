from collections import Counter, defaultdict


def suggest(friendships: list[list[int]], user: int, limit: int) -> list[int]:
    friends: defaultdict[int, set[int]] = defaultdict(set)
    for first, second in friendships:
        friends[first].add(second)
        friends[second].add(first)

    own = friends[user]
    mutual: Counter[int] = Counter()
    for friend in own:
        for candidate in friends[friend]:
            if candidate != user:
                mutual[candidate] += 1

    ranked = sorted(mutual, key=lambda candidate: (-mutual[candidate], candidate))
    return ranked[:limit]
