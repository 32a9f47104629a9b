# Price updates of one product. Version 1 failed and was parked, version 2 went through, then v1 is redriven.
def apply_blindly(state, event):
    state.update(event)


def apply_if_newer(state, event):
    if event["version"] > state["version"]:
        state.update(event)


def scenario(apply):
    state = {"version": 0, "price": 90}
    v1, v2 = {"version": 1, "price": 100}, {"version": 2, "price": 120}
    dead = [v1]
    apply(state, v2)
    for event in dead:
        apply(state, event)
    return state["price"]


print("price after a blind redrive:", scenario(apply_blindly))
print("price when the version is checked:", scenario(apply_if_newer))
