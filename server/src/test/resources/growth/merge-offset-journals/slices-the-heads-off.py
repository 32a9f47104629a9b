# time: O(n^2)
# memory: O(n)
def merge_journals(first: list[int], second: list[int]) -> list[int]:
    merged: list[int] = []
    while first or second:
        if not second or first and first[0] <= second[0]:
            offset, first = first[0], first[1:]
        else:
            offset, second = second[0], second[1:]
        if not merged or merged[-1] != offset:
            merged.append(offset)
    return merged
