def can_pick(order: list[str], shelf: list[str]) -> list[str]:
    picked: list[str] = []
    for wanted, present in zip(sorted(order), sorted(shelf)):
        if wanted == present:
            picked.append(wanted)
    return picked
