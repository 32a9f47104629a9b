def check(input, expected, actual):
    converters, source, target = input
    if not isinstance(actual, list) or not all(isinstance(version, str) for version in actual):
        return "a list of version names is expected"
    if not expected:
        return "there is no path, an empty list is expected" if actual else True
    if not actual:
        return "there is a path, but the answer is empty"
    if actual[0] != source:
        return f"the path has to start with {source}"
    if actual[-1] != target:
        return f"the path has to end with {target}"
    known = {(old, new) for old, new in converters}
    for old, new in zip(actual, actual[1:]):
        if (old, new) not in known:
            return f"there is no converter from {old[:20]} to {new[:20]}"
    if len(actual) > len(expected):
        return f"{len(actual)} versions in the path, but {len(expected)} are enough"
    return True
