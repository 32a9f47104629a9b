from collections import Counter, defaultdict


def suggest(friendships: list[list[int]], user: int, limit: int) -> list[int]:
    friends: defaultdict[int, dict[int, None]] = defaultdict(dict)
    for first, second in friendships:
        friends[first][second] = None
        friends[second][first] = None

    own = friends[user]
    mutual: Counter[int] = Counter()
    for friend in own:
        for candidate in friends[friend]:
            if candidate != user and candidate not in own:
                mutual[candidate] += 1

    return [candidate for candidate, _ in mutual.most_common(limit)]
