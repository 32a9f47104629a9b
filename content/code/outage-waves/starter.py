def outage_waves(calls: list[list[str]], failed: str) -> list[list[str]]:
    pass
