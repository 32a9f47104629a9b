def copied_by_slices(n):
    rest, copied = list(range(n)), 0
    while rest:
        rest = rest[1:]
        copied += len(rest)
    return copied


for n in (100, 200, 400):
    print(n, copied_by_slices(n))
