import sys
from collections import deque


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
    for seed in seeds:
        if seed in round_of:
            continue
        round_of[seed] = 0
        queue = deque([seed])
        while queue:
            host = queue.popleft()
            for neighbour in neighbours[host]:
                if neighbour not in round_of:
                    round_of[neighbour] = round_of[host] + 1
                    queue.append(neighbour)
    print(max(round_of.values()), hosts - len(round_of))


main()
