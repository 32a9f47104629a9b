# time: O(n + m)
# memory: O(n + m)
from collections import defaultdict

hosts, links, _ = map(int, input().split())
wave = set(map(int, input().split()))
neighbours = defaultdict(set)
for _ in range(links):
    first, second = map(int, input().split())
    neighbours[first].add(second)
    neighbours[second].add(first)
reached = set(wave)
rounds = -1
while wave:
    wave = {near for host in wave for near in neighbours[host]} - reached
    reached |= wave
    rounds += 1
print(rounds, hosts - len(reached))
