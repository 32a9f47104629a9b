# time: O(n^2)
# memory: O(n)
def merge_journals(first: list[int], second: list[int]) -> list[int]:
    left = first + second
    merged: list[int] = []
    while left:
        smallest = min(left)
        merged.append(smallest)
        left = [offset for offset in left if offset != smallest]
    return merged
