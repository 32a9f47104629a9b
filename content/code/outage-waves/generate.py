def generate(random, size, shape):
    tiny = size < 100
    if shape == "chain" or shape == "cycles":
        count = max(2, size)
    elif shape == "many-clients":
        count = max(2, size * 3 // 4)
    else:
        count = max(2, size // 2 + 1)
    ids = random.sample(range(1, 150 if tiny else 99_999), count)
    names = [f"{random.choice('abc')}-{number}" for number in ids]
    calls = []
    for number in range(size):
        if shape == "chain":
            if tiny and random.random() < 0.3:
                pair = random.sample(names, 2)
            else:
                pair = [names[(number + 1) % count], names[number]]
        elif shape == "cycles":
            loop = 3 if tiny else 1000
            last = number % loop == loop - 1 or number + 1 == count
            pair = [names[number - number % loop if last else number + 1], names[number]]
            if number % loop == 0 and number >= loop:
                calls.append([names[number], names[number - loop]])
        elif shape == "many-clients":
            pair = [names[number % count], names[number % max(1, count // 20)]]
        else:
            pair = [random.choice(names), random.choice(names)]
        calls.append(pair)
    calls = calls[:size]
    random.shuffle(calls)
    return [calls, names[0]]
