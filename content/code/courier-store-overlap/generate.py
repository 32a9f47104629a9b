def timeline(random, count, begin, gap, length):
    stretches = []
    moment = begin
    for _ in range(count):
        moment += random.randint(0, gap)
        end = moment + random.randint(1, length)
        stretches.append([moment, end])
        moment = end
    return stretches


def generate(random, size, shape):
    tiny = size < 100
    left = random.randint(0, size) if tiny else size // 2
    right = size - left
    if shape == "random":
        shifts = timeline(random, left, 0, 2, 4)
        hours = timeline(random, right, 0, 2, 4)
    elif shape == "gapless":
        shifts = timeline(random, left, 0, 0, 3)
        hours = timeline(random, right, 0, 0, 3)
    elif shape == "few-long-many-short":
        few = min(left, 1 if tiny else 10)
        shifts = timeline(random, few, 0, 3, 3 * size // max(1, few) + 1)
        hours = timeline(random, size - few, 0, 2, 3)
        if random.random() < 0.5:
            shifts, hours = hours, shifts
    else:  # store-opens-later
        shifts = timeline(random, left, 0, 2, 3)
        hours = timeline(random, right, shifts[-1][1] - 1 if shifts else 0, 2, 3)
    return [shifts, hours]
