from collections import Counter


def peak_requests(moments: list[int], window: int) -> int:
    counts = Counter(moment // window for moment in moments)
    return max(counts.values(), default=0)
