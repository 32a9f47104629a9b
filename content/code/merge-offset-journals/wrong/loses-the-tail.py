def merge_journals(first: list[int], second: list[int]) -> list[int]:
    merged: list[int] = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] <= second[j]:
            offset = first[i]
            i += 1
        else:
            offset = second[j]
            j += 1
        if not merged or merged[-1] != offset:
            merged.append(offset)
    return merged
