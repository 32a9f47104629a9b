def check(input, expected, actual):
    sizes, memory = input
    if not isinstance(actual, list):
        return {"ru": "ожидается список", "en": "a list is expected"}
    if not expected:
        if actual == []:
            return True
        return {"ru": "ни одна пара не помещается: ожидается пустой список", "en": "no pair fits: an empty list is expected"}
    if actual == []:
        return {"ru": "пара, которая помещается, есть, а список пуст", "en": "there is a pair that fits, but the list is empty"}
    if len(actual) != 2 or any(type(index) is not int for index in actual):
        return {"ru": "ожидается список из двух номеров", "en": "a list of two indices is expected"}
    i, j = actual
    if not 0 <= i < j < len(sizes):
        return {"ru": f"[{i}, {j}] — не пара номеров, где i < j", "en": f"[{i}, {j}] is not a pair of indices with i < j"}
    total = sizes[i] + sizes[j]
    if total > memory:
        return {"ru": f"пара занимает {total} МБ и не помещается", "en": f"the pair takes {total} MB and does not fit"}
    best = sizes[expected[0]] + sizes[expected[1]]
    if total < best:
        return {"ru": f"пара занимает {total} МБ, а можно {best}", "en": f"the pair takes {total} MB, but {best} MB is possible"}
    return True
