def check(input, expected, actual):
    converters, source, target = input
    if not isinstance(actual, list) or not all(isinstance(version, str) for version in actual):
        return {"ru": "ожидается список названий версий", "en": "a list of version names is expected"}
    if not expected:
        if not actual:
            return True
        return {"ru": "пути нет, ожидается пустой список", "en": "there is no path, an empty list is expected"}
    if not actual:
        return {"ru": "путь есть, а ответ пуст", "en": "there is a path, but the answer is empty"}
    if actual[0] != source:
        return {"ru": f"путь должен начинаться с {source}", "en": f"the path has to start with {source}"}
    if actual[-1] != target:
        return {"ru": f"путь должен заканчиваться на {target}", "en": f"the path has to end with {target}"}
    known = {(old, new) for old, new in converters}
    for old, new in zip(actual, actual[1:]):
        if (old, new) not in known:
            return {
                "ru": f"нет конвертера из {old[:20]} в {new[:20]}",
                "en": f"there is no converter from {old[:20]} to {new[:20]}",
            }
    if len(actual) > len(expected):
        return {
            "ru": f"версий в пути {len(actual)}, а хватает {len(expected)}",
            "en": f"{len(actual)} versions in the path, but {len(expected)} are enough",
        }
    return True
