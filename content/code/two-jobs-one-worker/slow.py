def best_pair(sizes: list[int], memory: int) -> list[int]:
    best: list[int] = []
    best_total = 0
    for i in range(len(sizes)):
        for j in range(i + 1, len(sizes)):
            total = sizes[i] + sizes[j]
            if best_total < total <= memory:
                best_total = total
                best = [i, j]
    return best
