def last(xs, k):
    return xs[-k:]


def last_fixed(xs, k):
    return xs[max(0, len(xs) - k):]


for k in (2, 5, 0):
    print(k, last([1, 2, 3], k), last_fixed([1, 2, 3], k))
