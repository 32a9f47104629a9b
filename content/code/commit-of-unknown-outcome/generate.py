def generate(random, size, shape):
    script = []
    for _ in range(size):
        call = random.choice(["find", "insert", "commit"])
        if shape == "losses" or random.random() < 0.5:
            # kept at most now and then, else every script would end with its first line
            script.append([call, "08006", call == "commit" and random.random() < (0.3 if size < 100 else 0)])
        else:
            script.append([call, random.choice(["40001", "40P01"] if size >= 100 else ["40001", "40P01", "23514"]), False])
    return [script, max(1, size if size >= 100 else random.randint(1, size + 2))]
