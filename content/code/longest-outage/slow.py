def longest_outage(checks: list[list]) -> int:
    longest = 0
    for index, (started, up) in enumerate(checks):
        if up:
            continue
        ended = started
        for later in range(index + 1, len(checks)):
            ended = checks[later][0]
            if checks[later][1]:
                break
        longest = max(longest, ended - started)
    return longest
