def count_stretches(amounts: list[int], gap: int) -> int:
    stretches = 0
    for first in range(len(amounts)):
        total = 0
        for last in range(first, len(amounts)):
            total += amounts[last]
            if total == gap:
                stretches += 1
    return stretches
