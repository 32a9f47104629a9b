def quoted_field(random, length, alphabet):
    text = "".join(random.choice(alphabet) for _ in range(length))
    return '"' + text.replace('"', '""') + '"'


def generate(random, size, shape):
    if shape == "commas-inside":
        if size == 0:
            return [""]
        head = "" if random.random() < 0.5 else "a,"
        return [head + quoted_field(random, size, ",,,,b") + random.choice(["", ",", ",c"])]
    if shape == "only-quotes":
        fields = []
        left = size
        while left >= 2:
            inside = random.randint(0, min(left // 2 - 1, 6))
            fields.append('"' + '""' * inside + '"')
            left -= 2 * inside + 3
        return [",".join(fields)]
    fields = []
    left = size
    while left > 0:
        length = random.randint(0, 6)
        if shape == "quoted" and random.random() < 0.7:
            field = quoted_field(random, length, 'ab ,"')
        else:
            field = "".join(random.choice("abc ") for _ in range(length))
        fields.append(field)
        left -= len(field) + 1
    return [",".join(fields)]
