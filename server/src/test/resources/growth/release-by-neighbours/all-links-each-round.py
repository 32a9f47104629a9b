# time: O(n * m)
# memory: O(n + m)
import sys


def main() -> None:
    first, second, *lines = sys.stdin.read().splitlines()
    links = [tuple(map(int, line.split())) for line in lines]
    reached = set(map(int, second.split()))
    rounds = 0
    while True:
        fresh = {b for a, b in links if a in reached} | {a for a, b in links if b in reached}
        if fresh <= reached:
            break
        reached |= fresh
        rounds += 1
    print(rounds, int(first.split()[0]) - len(reached))


main()
