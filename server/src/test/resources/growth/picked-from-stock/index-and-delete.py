# time: O(n * m)
# memory: O(m)
def can_pick(order: list[str], shelf: list[str]) -> list[str]:
    left = shelf[:]
    picked = []
    for sku in order:
        try:
            del left[left.index(sku)]
        except ValueError:
            continue
        picked.append(sku)
    return picked
