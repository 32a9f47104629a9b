def generate(random, size, shape):
    tiny = size < 100
    people = max(2, size // 2 + 2) if tiny else size * 2 // 3
    ids = random.sample(range(1, 60 if tiny else 999_999), people)
    user = ids[0]
    if shape == "sociable-user":
        pairs = []
        for number in range(size):
            if number < size // 3:
                pairs.append([user, random.choice(ids[1:])])
            else:
                pairs.append(random.sample(ids, 2))
    elif shape == "communities":
        group = 4 if tiny else 60
        user = ids[group // 2] if people > group else ids[0]
        members = people if tiny else people // 10
        pairs = []
        for _ in range(size):
            start = random.randrange(0, max(1, members - group), group // 2)
            pairs.append(random.sample(ids[start:start + group], 2))
    elif shape == "repeated-pairs":
        known = [random.sample(ids, 2) for _ in range(max(1, size // 2))]
        known += [[user, friend] for friend in ids[1:2 + size // 20]]
        pairs = []
        for _ in range(size):
            pair = random.choice(known)
            pairs.append(pair if random.random() < 0.5 else pair[::-1])
    else:
        pairs = [random.sample(ids, 2) for _ in range(size)]
    random.shuffle(pairs)
    return [pairs, user, random.randint(1, 5 if tiny else 1000)]
