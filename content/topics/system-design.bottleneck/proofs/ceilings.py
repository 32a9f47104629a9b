# What each resource can take, in requests a second.
def ceilings(workers, busy, pool, queries, query):
    return {
        "workers": workers / busy,          # each held for the whole request
        "connections": pool / (queries * query),
        "CPU": 8 / 0.006,                   # 8 cores, 6 ms of computing a request
    }


def show(title, **kw):
    limits = ceilings(**kw)
    first = min(limits, key=limits.get)
    print(f"{title}: {first} at {limits[first]:.0f} rps", {k: round(v) for k, v in limits.items()})


show("now              ", workers=64, busy=0.25, pool=20, queries=3, query=0.04)
show("twice the workers", workers=128, busy=0.25, pool=20, queries=3, query=0.04)
show("an index: 5 ms   ", workers=64, busy=0.145, pool=20, queries=3, query=0.005)
