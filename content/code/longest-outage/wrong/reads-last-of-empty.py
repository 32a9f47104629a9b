def longest_outage(checks: list[list]) -> int:
    longest = 0
    down_since = None
    last_at = checks[-1][0]
    for at, up in checks:
        if up:
            if down_since is not None:
                longest = max(longest, at - down_since)
            down_since = None
        elif down_since is None:
            down_since = at
    if down_since is not None:
        longest = max(longest, last_at - down_since)
    return longest
