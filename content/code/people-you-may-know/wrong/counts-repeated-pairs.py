from collections import Counter, defaultdict


def suggest(friendships: list[list[int]], user: int, limit: int) -> list[int]:
    friends: defaultdict[int, list[int]] = defaultdict(list)
    for first, second in friendships:
        friends[first].append(second)
        friends[second].append(first)

    own = set(friends[user])
    mutual: Counter[int] = Counter()
    for friend in own:
        for candidate in friends[friend]:
            if candidate != user and candidate not in own:
                mutual[candidate] += 1

    ranked = sorted(mutual, key=lambda candidate: (-mutual[candidate], candidate))
    return ranked[:limit]
