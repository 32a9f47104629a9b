def fee(total):
    return 0 if total >= 1000 else 199


mutants = {
    "> instead of >=": lambda total: 0 if total > 1000 else 199,
    "limit 1001": lambda total: 0 if total >= 1001 else 199,
    "always free": lambda total: 0,
    "fee 200": lambda total: 0 if total >= 1000 else 200,
}


def one_large_order(fee):
    assert fee(5000) == 0       # runs every line of fee
    # and a call that checks nothing covers the other branch
    fee(10)


def both_sides_of_the_limit(fee):
    assert fee(999) == 199
    assert fee(1000) == 0


for test in (one_large_order, both_sides_of_the_limit):
    test(fee)
    survivors = []
    for name, mutant in mutants.items():
        try:
            test(mutant)
            survivors.append(name)
        except AssertionError:
            pass
    print(f"{test.__name__.replace('_', ' ')}: lets through {survivors}")
