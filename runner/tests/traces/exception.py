def parse(text):
    return int(text)


def total(texts):
    result = 0
    for text in texts:
        try:
            result += parse(text)
        except ValueError:
            continue
    return result


print(total(["1", "x"]))
{}["missing"]
