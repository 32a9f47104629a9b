PAIRS = ["()", "[]", "{}"]


def generate(random, size, shape):
    if shape == "deep":
        kinds = [random.choice(PAIRS) for _ in range(size // 2)]
        text = [pair[0] for pair in kinds] + [pair[1] for pair in reversed(kinds)]
    elif shape == "crossed":
        kinds = [random.choice(PAIRS) for _ in range(size // 2)]
        text = [pair[0] for pair in kinds] + [pair[1] for pair in reversed(kinds)]
        if text:
            text[random.randrange(len(text) * 3 // 4, len(text))] = random.choice("([{)]}")
    elif shape == "text":
        text, stack = [], []
        for _ in range(size):
            roll = random.random()
            if roll < 0.4:
                text.append(random.choice("abc "))
            elif roll < 0.7 or not stack:
                pair = random.choice(PAIRS)
                text.append(pair[0])
                stack.append(pair[1])
            elif roll < 0.9 or size > 100:
                text.append(stack.pop())
            else:
                text.append(random.choice(")]}"))
    else:
        text, depth = [], []
        for _ in range(size):
            if depth and random.random() < 0.3:
                text.append(depth.pop())
            else:
                pair = random.choice(PAIRS)
                text.append(pair[0])
                depth.append(pair[1])
    return ["".join(text)]
