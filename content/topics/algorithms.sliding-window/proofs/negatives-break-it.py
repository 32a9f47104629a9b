from itertools import product


def window(xs, budget):
    left = total = best = 0
    for right, x in enumerate(xs):
        total += x
        while total > budget:
            total -= xs[left]
            left += 1
        best = max(best, right - left + 1)
    return best


def brute(xs, budget):
    return max((j - i for i in range(len(xs)) for j in range(i + 1, len(xs) + 1)
                if sum(xs[i:j]) <= budget), default=0)


same = sum(window(xs, 4) == brute(xs, 4) for xs in product(range(6), repeat=4))
print("not negative:", same, "of", 6 ** 4)
print("with -3:", window([4, -3, 2], 3), "but it is", brute([4, -3, 2], 3))
