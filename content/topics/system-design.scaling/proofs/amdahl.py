def speedup(n, serial):
    return 1 / (serial + (1 - serial) / n)


for serial in (0.0, 0.05, 0.2):
    print(f"{serial:.0%} shared:", ", ".join(f"{n} → {speedup(n, serial):.1f}×" for n in (5, 20, 100)))
