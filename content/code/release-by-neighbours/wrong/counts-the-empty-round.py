import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    hosts, _, count = numbers[:3]
    seeds = numbers[3:3 + count]
    ends = numbers[3 + count:]

    neighbours: list[list[int]] = [[] for _ in range(hosts + 1)]
    for first, second in zip(ends[::2], ends[1::2]):
        neighbours[first].append(second)
        neighbours[second].append(first)

    released = set(seeds)
    wave = seeds
    rounds = 0
    while wave:
        following: list[int] = []
        for host in wave:
            for neighbour in neighbours[host]:
                if neighbour not in released:
                    released.add(neighbour)
                    following.append(neighbour)
        wave = following
        rounds += 1
    print(rounds, hosts - len(released))


main()
