def generate(random, size, shape):
    now = random.randint(0, 10)
    names = ["api"] if shape == "recursion" else [f"span-{k}" for k in range(max(1, size // 3))]
    events, open_names = [], []
    started = 0
    while started < size or open_names:
        now += random.choice([0, 1, 1, 2, 7])
        if started == size:
            begin = False
        elif not open_names or shape == "deep":
            begin = True
        elif shape == "flat":
            begin = len(open_names) < 2 and random.random() < 0.5
        else:
            begin = random.random() < (0.5 if size < 100 else 0.7)
        if begin:
            name = random.choice(names)
            open_names.append(name)
            events.append(["start", name, now])
            started += 1
        else:
            events.append(["end", open_names.pop(), now])
    return [events]
