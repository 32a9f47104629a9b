def generate(random, size, shape):
    half = 10 if size < 100 else 400_000_000
    if shape == "no-pair":
        prices = [2 * random.randint(1, half) for _ in range(size)]
        return [prices, 2 * half + 1]
    card = 2 * half
    prices = [random.randint(1, half - 1) for _ in range(size)]
    if shape == "one-pair" and size >= 2:
        lower = random.randint(1, half - 1)
        prices = [price for price in prices if price != lower][:size - 2]
        prices += [lower, card - lower]
    elif shape == "half-alone" and size >= 1:
        prices[-1] = half
    elif shape == "twins" and size >= 2:
        prices[-2:] = [half, half]
    random.shuffle(prices)
    return [prices, card]
