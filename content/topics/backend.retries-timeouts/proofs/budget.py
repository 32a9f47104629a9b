# A retry spends one token, a first attempt earns a tenth (counted in tenths, to stay in integers).
REQUESTS, MAX_ATTEMPTS = 1000, 3


def calls(fails, budget):
    total, tenths = 0, 0
    for n in range(REQUESTS):
        tenths += 1
        total += 1
        attempt = 1
        while fails(n, attempt) and attempt < MAX_ATTEMPTS:
            if budget:
                if tenths < 10:
                    break
                tenths -= 10
            attempt += 1
            total += 1
    return total


def healthy(n, attempt):
    return attempt == 1 and n % 50 == 49        # one in fifty fails once


def outage(n, attempt):
    return True


for name, fails in (("healthy, 2 % fail:", healthy), ("outage, all fail: ", outage)):
    print(name, calls(fails, False), "calls without a budget,", calls(fails, True), "with 10 %")
