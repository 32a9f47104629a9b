def pairs(n):
    return sum(1 for i in range(n) for _ in range(i + 1, n))


def halvings(n):
    steps = 0
    while n > 1:
        n //= 2
        steps += 1
    return steps


for n in (1000, 2000, 4000):
    print(n, "pairs:", pairs(n), "halvings:", halvings(n))
