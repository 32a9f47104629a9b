def outage_waves(calls: list[list[str]], failed: str) -> list[list[str]]:
    first = {caller for caller, callee in calls if callee == failed and caller != failed}
    return [sorted(first)] if first else []
