def longest_outage(checks: list[list]) -> int:
    longest = 0
    down_since = None
    for at, up in checks:
        if up:
            down_since = None
            continue
        if down_since is None:
            down_since = at
        longest = max(longest, at - down_since)
    return longest
