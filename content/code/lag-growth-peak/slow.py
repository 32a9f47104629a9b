def peak_growth(changes: list[int], window: int) -> float:
    averages = [
        sum(changes[start:start + window]) / window
        for start in range(len(changes) - window + 1)
    ]
    return max(averages, default=0.0)
