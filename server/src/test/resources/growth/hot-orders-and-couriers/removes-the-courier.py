# time: O(n^2)
# memory: O(n)
def hand_over(ready: list[int], arrivals: list[int], patience: int) -> int:
    waiting = sorted(arrivals)
    handed = 0
    for minute in sorted(ready):
        fitting = [came for came in waiting if came <= minute <= came + patience]
        if fitting:
            waiting.remove(fitting[0])
            handed += 1
    return handed
