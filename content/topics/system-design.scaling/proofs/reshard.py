import bisect
import hashlib


def h(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def modulo(key, nodes):
    return h(key) % nodes


def ring(nodes, points=200):
    return sorted((h(f"{node}/{i}"), node) for node in range(nodes) for i in range(points))


def on_ring(key, r):
    return r[bisect.bisect(r, (h(key),)) % len(r)][1]


keys = [f"user-{i}" for i in range(20_000)]
four, five = ring(4), ring(5)
moved = sum(modulo(k, 4) != modulo(k, 5) for k in keys) / len(keys)
print(f"hash % N, 4 → 5 nodes: {round(moved, 1):.0%} of keys move")
moves = [(on_ring(k, four), on_ring(k, five)) for k in keys]
changed = [to for of, to in moves if of != to]
print(f"ring: about {round(len(changed) / len(keys), 1):.0%}, all to the new node: {set(changed) == {4}}")
