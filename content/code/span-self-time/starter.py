def self_time(events: list[list]) -> dict[str, int]:
    pass
