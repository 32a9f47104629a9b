# One payment, one idempotency key; the client repeats until it gets an answer.
# `committed` is what survives a crash; a handler mutates a draft and commits it by copying.


class Crash(Exception):
    pass


def effect_then_key(db, key, crash):
    if key in db["keys"]:
        return
    db["charged"] += 1          # commit 1
    if crash:
        raise Crash
    db["keys"].add(key)         # commit 2


def key_then_effect(db, key, crash):
    if key in db["keys"]:
        return
    db["keys"].add(key)         # commit 1
    if crash:
        raise Crash
    db["charged"] += 1          # commit 2


def one_commit(db, key, crash):
    if key in db["keys"]:
        return
    draft = {"charged": db["charged"] + 1, "keys": db["keys"] | {key}}
    if crash == "before commit":
        raise Crash
    db.update(draft)            # both or neither
    if crash == "after commit":
        raise Crash             # the answer is lost


def run(handler, crash):
    db = {"charged": 0, "keys": set()}
    for attempt in range(3):
        try:
            handler(db, "key-1", crash if attempt == 0 else None)
            break
        except Crash:
            pass                # a timeout for the client, so it retries
    return db["charged"]


print("effect, then key, crash between: charged", run(effect_then_key, "between"))
print("key, then effect, crash between: charged", run(key_then_effect, "between"))
print("both in one commit, crash:       charged", run(one_commit, "before commit"))
print("both in one commit, lost answer: charged", run(one_commit, "after commit"))
