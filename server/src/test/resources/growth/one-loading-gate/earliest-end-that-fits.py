# time: O(n^2)
# memory: O(n)
def accept(requests: list[list[int]]) -> list[int]:
    fitting = list(range(len(requests)))
    accepted = []
    while fitting:
        first = min(fitting, key=lambda number: requests[number][1])
        accepted.append(first)
        fitting = [number for number in fitting if requests[number][0] >= requests[first][1]]
    return accepted
