# reader: miss -> read the database -> ... slow ... -> set      writer: commit 20 -> delete the key


def plain():
    db, cache = {"price": 10}, {}
    seen = db["price"]                      # the reader missed and read 10
    db["price"] = 20                        # the writer commits
    cache.pop("price", None)                # and deletes the key: there is nothing yet
    cache["price"] = seen                   # the slow reader puts the old value back
    return db["price"], cache["price"]


def versioned():
    db, cache = {"price": (1, 10)}, {}

    def set_if_newer(version, value):       # in Redis this comparison is a script
        if "price" not in cache or cache["price"][0] < version:
            cache["price"] = (version, value)

    seen = db["price"]
    db["price"] = (2, 20)
    set_if_newer(*db["price"])              # the writer puts the new value with its version instead of deleting
    set_if_newer(*seen)                     # refused: version 1 is older
    return db["price"][1], cache["price"][1]


print("delete after commit: database %d, cache %d" % plain())
print("versioned set:       database %d, cache %d" % versioned())
