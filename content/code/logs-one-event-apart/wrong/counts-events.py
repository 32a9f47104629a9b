from collections import Counter


def close_enough(primary: list[int], replica: list[int]) -> bool:
    ours = Counter(primary)
    theirs = Counter(replica)
    lost = sum((ours - theirs).values())
    extra = sum((theirs - ours).values())
    return lost <= 1 and extra <= 1
