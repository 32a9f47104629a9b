from bisect import bisect_left, bisect_right


def accept(requests: list[list[int]]) -> list[int]:
    starts = sorted(start for start, _ in requests)
    ends = sorted(end for _, end in requests)

    def conflicts(number: int) -> int:
        start, end = requests[number]
        return bisect_left(starts, end) - bisect_right(ends, start)

    accepted: list[int] = []
    for number in sorted(range(len(requests)), key=conflicts):
        start, end = requests[number]
        if all(end <= requests[other][0] or requests[other][1] <= start for other in accepted):
            accepted.append(number)
    return accepted
