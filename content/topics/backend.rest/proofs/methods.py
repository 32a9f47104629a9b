# A toy resource store: each method is applied twice, as a client that lost the answer would do.


def put(store, url, body):
    created = url not in store
    store[url] = dict(body)
    return 201 if created else 200


def patch_add(store, url, field, delta):
    store[url][field] += delta
    return 200


def delete(store, url):
    return 204 if store.pop(url, None) is not None else 404


def post(store, collection, body):
    url = f"{collection}/{len(store) + 1}"
    store[url] = dict(body)
    return 201


store = {}
for _ in range(2):
    put(store, "/carts/1", {"items": 2})
print("PUT    twice:", store)

for _ in range(2):
    patch_add(store, "/carts/1", "items", 1)
print("PATCH+ twice:", store)

answers = [delete(store, "/carts/1") for _ in range(2)]
print("DELETE twice:", store, "answers:", answers)

store = {}
for _ in range(2):
    post(store, "/carts", {"items": 2})
print("POST   twice:", list(store))
