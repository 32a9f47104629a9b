def generate(random, size, shape):
    script = []
    for _ in range(max(1, size)):
        if shape == "conflicts" or random.random() < 0.8:
            call, state = random.choice(["read", "write", "commit"]), random.choice(["40001", "40P01"])
        else:
            call, state = random.choice([["", ""], ["write", "23514"], ["commit", "23505"]])
        script.append([random.randint(0, 40) if shape == "mixed" else 1000, call, state])
    attempts = size if size >= 100 else random.randint(1, size + 1)
    return [script, random.randint(1, 30), max(1, attempts)]
