LONGEST = {"crowded": 400, "sparse": 30, "equal-lengths": 90, "long-and-short": 60}


def generate(random, size, shape):
    tiny = size < 100
    day = max(4, size + 4) if tiny else 1_000_000
    longest = 4 if tiny else LONGEST[shape]
    requests = []
    for _ in range(size):
        length = random.randint(1, longest)
        if shape == "equal-lengths":
            length = longest - 1
        elif shape == "long-and-short" and random.random() < 0.3:
            length = random.randint(longest, longest * (2 if tiny else 50))
        start = random.randint(0, day)
        requests.append([start, start + length])
    return [requests]
