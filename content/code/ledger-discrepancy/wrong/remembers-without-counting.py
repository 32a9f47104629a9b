def count_stretches(amounts: list[int], gap: int) -> int:
    seen = {0}
    balance = 0
    stretches = 0
    for amount in amounts:
        balance += amount
        if balance - gap in seen:
            stretches += 1
        seen.add(balance)
    return stretches
