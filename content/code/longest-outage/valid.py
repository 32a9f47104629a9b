def valid(checks):
    if type(checks) is not list or len(checks) > 100_000:
        return False
    for check in checks:
        if type(check) is not list or len(check) != 2 or type(check[0]) is not int or type(check[1]) is not bool:
            return False
    moments = [at for at, _ in checks]
    return all(0 <= at <= 10**9 for at in moments) and all(a < b for a, b in zip(moments, moments[1:]))
