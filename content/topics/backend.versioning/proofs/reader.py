from dataclasses import asdict, dataclass, fields


@dataclass
class Order:
    id: int
    total: int


def strict(payload):
    return Order(**payload)


def tolerant(payload):
    known = {f.name for f in fields(Order)}
    return Order(**{k: v for k, v in payload.items() if k in known})


old = {"id": 7, "total": 500}
new = {"id": 7, "total": 500, "currency": "KZT"}

print("strict reader, old message:", strict(old))
try:
    strict(new)
except TypeError as e:
    print("strict reader, new message:", type(e).__name__)
print("tolerant reader, new message:", tolerant(new))
# Ignoring is safe for reading; a read-modify-write through the old shape drops what it did not know.
print("tolerant read, then write back:", asdict(tolerant(new)), "(currency is lost)")
