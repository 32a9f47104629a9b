# time: O(n^2)
# memory: O(n^2)
import sys

numbers = list(map(int, sys.stdin.read().split()))
hosts, links, count = numbers[:3]
wave = numbers[3 : 3 + count]
linked = [bytearray(hosts + 1) for _ in range(hosts + 1)]
for at in range(3 + count, len(numbers), 2):
    first, second = numbers[at], numbers[at + 1]
    linked[first][second] = linked[second][first] = 1
reached = set(wave)
rounds = 0
while True:
    following = []
    for host in wave:
        for other in range(1, hosts + 1):
            if linked[host][other] and other not in reached:
                reached.add(other)
                following.append(other)
    if not following:
        break
    wave = following
    rounds += 1
print(rounds, hosts - len(reached))
