# time: O(n * m)
# memory: O(1)
# result: O(n)
def can_pick(order: list[str], shelf: list[str]) -> list[str]:
    picked: list[str] = []
    for sku in order:
        if picked.count(sku) < shelf.count(sku):
            picked.append(sku)
    return picked
