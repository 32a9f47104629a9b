def count_stretches(amounts: list[int], gap: int) -> int:
    times_seen: dict[int, int] = {0: 1}
    balance = 0
    stretches = 0
    for amount in amounts:
        balance += amount
        times_seen[balance] = times_seen.get(balance, 0) + 1
        stretches += times_seen.get(balance - gap, 0)
    return stretches
