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

    round_of: dict[int, int] = {}

    def spread(host: int, number: int) -> None:
        round_of[host] = number
        for neighbour in neighbours[host]:
            if round_of.get(neighbour, hosts) > number + 1:
                spread(neighbour, number + 1)

    for seed in seeds:
        spread(seed, 0)
    print(max(round_of.values()), hosts - len(round_of))


main()
