# time: O(n)
# memory: O(n)
def merge_journals(first: list[int], second: list[int]) -> list[int]:
    first, second = first[:], second[:]
    merged: list[int] = []
    while first or second:
        if not second or first and first[-1] >= second[-1]:
            offset = first.pop()
        else:
            offset = second.pop()
        if not merged or merged[-1] != offset:
            merged.append(offset)
    return merged[::-1]
