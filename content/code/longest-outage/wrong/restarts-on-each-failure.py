def longest_outage(checks: list[list]) -> int:
    longest = 0
    down_since = None
    for at, up in checks:
        if not up:
            down_since = at
        elif down_since is not None:
            longest = max(longest, at - down_since)
            down_since = None
    if down_since is not None:
        longest = max(longest, checks[-1][0] - down_since)
    return longest
