def merge_journals(first: list[int], second: list[int]) -> list[int]:
    pass
