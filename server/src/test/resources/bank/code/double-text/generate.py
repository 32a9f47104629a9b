def generate(random, size, shape):
    return str(size)
