def check(input, expected, actual):
    requests = input[0]
    if not isinstance(actual, list):
        return "a list of request numbers is expected"
    for number in actual:
        if type(number) is not int:
            return "request numbers must be integers"
        if not 0 <= number < len(requests):
            return f"there is no request number {number}"
    if len(set(actual)) != len(actual):
        return "a request is accepted twice"
    if len(actual) < len(expected):
        return f"{len(actual)} accepted, but {len(expected)} are possible"
    by_start = sorted(actual, key=lambda number: requests[number])
    for first, second in zip(by_start, by_start[1:]):
        if requests[second][0] < requests[first][1]:
            return f"requests {first} and {second} overlap"
    return True
