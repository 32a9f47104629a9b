ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
BITS = 41                                   # 2**41 < 62**7: always fits seven characters
MASK = (1 << BITS) - 1
STEP = 1_580_030_173_157                    # odd, so multiplying by it modulo 2**41 can be undone
BACK = pow(STEP, -1, 1 << BITS)


def encode(n):
    text = ""
    for _ in range(7):
        n, digit = divmod(n, 62)
        text = ALPHABET[digit] + text
    return text


def decode(text):
    n = 0
    for character in text:
        n = n * 62 + ALPHABET.index(character)
    return n


for id_ in (1000, 1001, 1002):
    code = encode(id_ * STEP & MASK)
    print(id_, "plain", encode(id_), "permuted", code, "back", decode(code) * BACK & MASK)
print("fits:", 2 ** BITS < 62 ** 7, "unique:", len({n * STEP & MASK for n in range(100_000)}))
