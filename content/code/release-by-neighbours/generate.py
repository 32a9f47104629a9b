def generate(random, size, shape):
    tiny = size < 100
    hosts = list(range(1, size + 1))
    random.shuffle(hosts)
    links = []
    seeds = [hosts[0]]
    if shape == "chain":
        links = [list(pair) for pair in zip(hosts, hosts[1:])]
        if tiny:
            seeds = random.sample(hosts, random.randint(1, min(2, size)))
    elif shape == "many-seeds":
        links = [list(pair) for pair in zip(hosts, hosts[1:])]
        for _ in range(size // 2):
            links.append(random.sample(hosts, 2))
        seeds = random.sample(hosts, max(1, size // 20))
    elif shape == "islands":
        island = 4 if tiny else 1000
        for number in range(1, size):
            if number % island:
                start = number - number % island
                back = random.randint(max(start, number - 3), number - 1)
                links.append([hosts[number], hosts[back]])
        seeds = random.sample(hosts, max(1, size // (4 if tiny else 500)))
    elif size > 1:
        for _ in range(random.randint(0, 2 * size) if tiny else 2 * size):
            links.append(random.sample(hosts, 2))
        seeds = random.sample(hosts, random.randint(1, max(1, size // 3)) if tiny else 3)
    random.shuffle(links)
    for link in links:
        random.shuffle(link)
    lines = [f"{size} {len(links)} {len(seeds)}", " ".join(map(str, seeds))]
    lines += [f"{first} {second}" for first, second in links]
    return "\n".join(lines) + "\n"
