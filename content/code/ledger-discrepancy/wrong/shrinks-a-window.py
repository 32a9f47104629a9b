def count_stretches(amounts: list[int], gap: int) -> int:
    stretches = 0
    left = 0
    total = 0
    for right, amount in enumerate(amounts):
        total += amount
        while left < right and total > gap:
            total -= amounts[left]
            left += 1
        if total == gap:
            stretches += 1
    return stretches
