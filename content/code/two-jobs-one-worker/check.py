def check(input, expected, actual):
    sizes, memory = input
    if not isinstance(actual, list):
        return "a list is expected"
    if not expected:
        return True if actual == [] else "no pair fits: an empty list is expected"
    if actual == []:
        return "there is a pair that fits, but the list is empty"
    if len(actual) != 2 or any(type(index) is not int for index in actual):
        return "a list of two indices is expected"
    i, j = actual
    if not 0 <= i < j < len(sizes):
        return f"[{i}, {j}] is not a pair of indices with i < j"
    total = sizes[i] + sizes[j]
    if total > memory:
        return f"the pair takes {total} MB and does not fit"
    best = sizes[expected[0]] + sizes[expected[1]]
    if total < best:
        return f"the pair takes {total} MB, but {best} MB is possible"
    return True
