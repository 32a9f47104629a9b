def accept(requests: list[list[int]]) -> list[int]:
    def length(number: int) -> int:
        start, end = requests[number]
        return end - start

    accepted: list[int] = []
    for number in sorted(range(len(requests)), key=length):
        start, end = requests[number]
        if all(end <= requests[other][0] or requests[other][1] <= start for other in accepted):
            accepted.append(number)
    return accepted
