# time: O(n^2)
# memory: O(n)
def longest_outage(checks: list[list]) -> int:
    longest = 0
    for index, (started, up) in enumerate(checks):
        if up:
            continue
        rest = checks[index:]
        recovered = next((at for at, works in rest if works), rest[-1][0])
        longest = max(longest, recovered - started)
    return longest
