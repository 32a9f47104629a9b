# time: O(n^2)
# memory: O(n^2)
def peak_growth(changes: list[int], window: int) -> float:
    windows = [changes[start : start + window] for start in range(len(changes) - window + 1)]
    return max(map(sum, windows), default=0) / window
