from itertools import combinations_with_replacement as choose


def closest(a, b):
    i = j = 0
    best = None
    while i < len(a) and j < len(b):
        gap = abs(a[i] - b[j])
        if best is None or gap < best:
            best = gap
        if a[i] < b[j]:
            i += 1
        else:
            j += 1
    return best


def brute(a, b):
    return min((abs(x - y) for x in a for y in b), default=None)


values = (0, 1, 3, 7, 12)
lists = [xs for n in range(4) for xs in choose(values, n)]
wrong = [(a, b) for a in lists for b in lists if closest(a, b) != brute(a, b)]
print(len(lists) ** 2, "pairs of sorted lists,", len(wrong), "wrong")
print("not sorted:", closest([9, 1], [2]), "but it is", brute([9, 1], [2]))
