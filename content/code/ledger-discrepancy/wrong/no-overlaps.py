def count_stretches(amounts: list[int], gap: int) -> int:
    times_seen: dict[int, int] = {0: 1}
    balance = 0
    stretches = 0
    for amount in amounts:
        balance += amount
        if balance - gap in times_seen:
            stretches += times_seen[balance - gap]
            times_seen = {0: 1}
            balance = 0
        else:
            times_seen[balance] = times_seen.get(balance, 0) + 1
    return stretches
