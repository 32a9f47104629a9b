def accept(requests: list[list[int]]) -> list[int]:
    by_end = sorted(range(len(requests)), key=lambda number: requests[number][1])
    longest = [1] * len(by_end)  # of the chains that end with this request
    previous: list[int | None] = [None] * len(by_end)
    for place, number in enumerate(by_end):
        start = requests[number][0]
        for earlier in range(place):
            fits = requests[by_end[earlier]][1] <= start
            if fits and longest[earlier] + 1 > longest[place]:
                longest[place] = longest[earlier] + 1
                previous[place] = earlier

    accepted: list[int] = []
    last = max(range(len(by_end)), key=lambda place: longest[place], default=None)
    while last is not None:
        accepted.append(by_end[last])
        last = previous[last]
    return accepted
