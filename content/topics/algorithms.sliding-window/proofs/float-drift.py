def window_sums(xs, k):
    total = sum(xs[:k])
    sums = [total]
    for i in range(k, len(xs)):
        total += xs[i] - xs[i - k]
        sums.append(total)
    return sums


print(window_sums([1e16, 1.0, 1.0], 2))
print([sum([1e16, 1.0]), sum([1.0, 1.0])])
print(window_sums([10**16, 1, 1], 2))         # integers are exact
