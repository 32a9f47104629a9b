# An index on (customer, day) as what it is: entries in sorted order. 100 customers, 10 days each.
index = sorted((customer, day) for customer in range(100) for day in range(10))


def runs(match):
    """The lengths of the unbroken stretches of the index that hold the matching entries."""
    lengths, inside = [], False
    for entry in index:
        hit = match(*entry)
        if hit and not inside:
            lengths.append(0)
        if hit:
            lengths[-1] += 1
        inside = hit
    return lengths


print("customer = 7:", runs(lambda customer, day: customer == 7))
print("customer = 7 and day 2..4:", runs(lambda customer, day: customer == 7 and 2 <= day <= 4))
print("day = 5 alone:", len(runs(lambda customer, day: day == 5)), "runs of one entry")
