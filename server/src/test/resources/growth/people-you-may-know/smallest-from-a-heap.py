# time: O(n log n)
# memory: O(n)
from collections import Counter, defaultdict
from heapq import nsmallest


def suggest(friendships: list[list[int]], user: int, limit: int) -> list[int]:
    friends = defaultdict(set)
    for first, second in friendships:
        friends[first].add(second)
        friends[second].add(first)
    mutual = Counter(other for friend in friends[user] for other in friends[friend])
    strangers = (other for other in mutual if other != user and other not in friends[user])
    return nsmallest(limit, strangers, key=lambda other: (-mutual[other], other))
