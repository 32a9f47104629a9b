def merge_journals(first: list[int], second: list[int]) -> list[int]:
    return sorted(set(first + second))
