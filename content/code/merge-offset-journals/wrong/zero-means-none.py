def merge_journals(first: list[int], second: list[int]) -> list[int]:
    merged: list[int] = []
    last = 0
    i = j = 0
    while i < len(first) or j < len(second):
        if j == len(second) or (i < len(first) and first[i] <= second[j]):
            offset = first[i]
            i += 1
        else:
            offset = second[j]
            j += 1
        if offset != last:
            merged.append(offset)
            last = offset
    return merged
