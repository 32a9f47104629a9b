import sys
from collections import defaultdict, deque


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    count = numbers[2]
    seeds = numbers[3:3 + count]
    ends = numbers[3 + count:]

    neighbours: defaultdict[int, list[int]] = defaultdict(list)
    for first, second in zip(ends[::2], ends[1::2]):
        neighbours[first].append(second)
        neighbours[second].append(first)

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
    print(last_round, len(neighbours.keys() - round_of.keys()))


main()
