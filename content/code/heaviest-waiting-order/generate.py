def generate(random, size, shape):
    adds = size // 2
    if shape == "falling":
        weights = [adds - number for number in range(adds)]
    elif shape == "rising":
        weights = [number + 1 for number in range(adds)]
    elif shape == "equal":
        weights = [random.randint(1, 2) for _ in range(adds)]
    else:
        weights = [random.randint(1, max(1, adds)) for _ in range(adds)]
    if size < 100:
        calls = [["add", weight] for weight in weights]
        for _ in range(size - adds):
            call = [random.choice(["take", "heaviest"])]
            calls.insert(random.randint(0, len(calls)), call)
    else:
        calls = [["add", weight] for weight in weights]
        often, seldom = ("take", "heaviest") if shape == "falling" else ("heaviest", "take")
        for number in range(size - adds):
            calls.append([seldom] if number % 10 == 0 else [often])
    return {"init": [], "calls": calls}
