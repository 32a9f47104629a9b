def valid(text):
    if type(text) is not str:
        return False
    try:
        lines = [[int(word) for word in line.split()] for line in text.strip().split("\n")]
        n, m, k = lines[0]
        seeds, links = lines[1], lines[2:]
    except (ValueError, IndexError):
        return False
    return (
        1 <= n <= 50_000
        and 0 <= m <= 100_000
        and 1 <= k <= n
        and len(seeds) == k
        and len(set(seeds)) == k
        and all(1 <= host <= n for host in seeds)
        and len(links) == m
        and all(len(link) == 2 and 1 <= min(link) and max(link) <= n and link[0] != link[1] for link in links)
    )
