def generate(random, size, shape):
    top = 5 if size < 100 else 999
    if shape == "random":
        changes = [random.randint(-top, top) for _ in range(size)]
        window = random.randint(1, max(1, size + 1))
    elif shape == "always-draining":
        changes = [random.randint(-top, -1) for _ in range(size)]
        window = max(1, size // 2)
    elif shape == "grows-at-the-end":
        quiet = size - size // 4
        changes = [random.randint(-top, top // 4) for _ in range(quiet)]
        changes += [random.randint(0, top) for _ in range(size - quiet)]
        window = max(1, size // 3)
    else:  # short-window
        changes = [random.randint(-top, top) for _ in range(size)]
        window = random.randint(1, 5)
    return [changes, window]
