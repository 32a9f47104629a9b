import sys


def main() -> None:
    hosts, links, count = map(int, sys.stdin.readline().split())


main()
