UP_SHARE = {"flapping": 0.5, "mostly-up": 0.9, "mostly-down": 0.1, "never-up": 0.0}


def generate(random, size, shape):
    at = random.randint(0, 1)
    checks = []
    for _ in range(size):
        checks.append([at, random.random() < UP_SHARE[shape]])
        at += random.randint(1, 5 if size < 100 else 60)
    return [checks]
