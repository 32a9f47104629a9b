def check(input, expected, actual):
    requests = input[0]
    if not isinstance(actual, list):
        return {"ru": "ожидается список номеров заявок", "en": "a list of request numbers is expected"}
    for number in actual:
        if type(number) is not int:
            return {"ru": "номера заявок — целые числа", "en": "request numbers must be integers"}
        if not 0 <= number < len(requests):
            return {"ru": f"заявки с номером {number} нет", "en": f"there is no request number {number}"}
    if len(set(actual)) != len(actual):
        return {"ru": "одна заявка принята дважды", "en": "a request is accepted twice"}
    if len(actual) < len(expected):
        return {
            "ru": f"принято заявок: {len(actual)}, а можно {len(expected)}",
            "en": f"{len(actual)} accepted, but {len(expected)} are possible",
        }
    by_start = sorted(actual, key=lambda number: requests[number])
    for first, second in zip(by_start, by_start[1:]):
        if requests[second][0] < requests[first][1]:
            return {"ru": f"заявки {first} и {second} пересекаются", "en": f"requests {first} and {second} overlap"}
    return True
