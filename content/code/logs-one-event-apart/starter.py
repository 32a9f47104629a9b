def close_enough(primary: list[int], replica: list[int]) -> bool:
    pass
