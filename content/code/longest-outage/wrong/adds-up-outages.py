def longest_outage(checks: list[list]) -> int:
    total = 0
    down_since = None
    for at, up in checks:
        if up and down_since is not None:
            total += at - down_since
            down_since = None
        elif not up and down_since is None:
            down_since = at
    if down_since is not None:
        total += checks[-1][0] - down_since
    return total
