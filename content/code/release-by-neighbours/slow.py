import sys
from collections import deque


def rounds_from(seed: int, neighbours: list[list[int]]) -> dict[int, int]:
    rounds = {seed: 0}
    queue = deque([seed])
    while queue:
        host = queue.popleft()
        for neighbour in neighbours[host]:
            if neighbour not in rounds:
                rounds[neighbour] = rounds[host] + 1
                queue.append(neighbour)
    return rounds


def main() -> None:
    lines = sys.stdin.read().splitlines()
    hosts, links, _ = map(int, lines[0].split())
    neighbours: list[list[int]] = [[] for _ in range(hosts + 1)]
    for line in lines[2:2 + links]:
        first, second = map(int, line.split())
        neighbours[first].append(second)
        neighbours[second].append(first)

    best: dict[int, int] = {}
    for seed in map(int, lines[1].split()):
        for host, number in rounds_from(seed, neighbours).items():
            best[host] = min(number, best.get(host, number))
    print(max(best.values()), hosts - len(best))


main()
