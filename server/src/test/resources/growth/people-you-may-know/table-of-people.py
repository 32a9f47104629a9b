# time: O(n^2)
# memory: O(n^2)
def suggest(friendships: list[list[int]], user: int, limit: int) -> list[int]:
    people = sorted({person for pair in friendships for person in pair})
    place = {person: number for number, person in enumerate(people)}
    if user not in place:
        return []
    knows = [[False] * len(people) for _ in people]
    for first, second in friendships:
        knows[place[first]][place[second]] = knows[place[second]][place[first]] = True
    own = [number for number, friend in enumerate(knows[place[user]]) if friend]
    mutual = [0] * len(people)
    for friend in own:
        for number, known in enumerate(knows[friend]):
            mutual[number] += known
    for number in (*own, place[user]):
        mutual[number] = 0
    ranked = sorted((-shared, person) for person, shared in zip(people, mutual) if shared)
    return [person for _, person in ranked[:limit]]
