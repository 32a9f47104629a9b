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

    round_of = {seed: 0 for seed in seeds}
    queue = deque(seeds)
    last_round = 0
    while queue:
        host = queue.popleft()
        last_round = round_of[host]
        for neighbour in neighbours[host]:
            if neighbour not in round_of:
                round_of[neighbour] = last_round + 1
                queue.append(neighbour)
    print(last_round, hosts - len(round_of))


main()
