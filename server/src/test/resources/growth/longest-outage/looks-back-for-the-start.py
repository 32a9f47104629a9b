# time: O(n^2)
# memory: O(1)
def longest_outage(checks: list[list]) -> int:
    longest = 0
    for index in range(len(checks)):
        began = index
        while began > 0 and not checks[began - 1][1]:
            began -= 1
        if began < index or not checks[index][1]:
            longest = max(longest, checks[index][0] - checks[began][0])
    return longest
