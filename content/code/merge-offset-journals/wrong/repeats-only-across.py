def merge_journals(first: list[int], second: list[int]) -> list[int]:
    merged: list[int] = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] < second[j]:
            merged.append(first[i])
            i += 1
        elif second[j] < first[i]:
            merged.append(second[j])
            j += 1
        else:
            merged.append(first[i])
            i += 1
            j += 1
    merged.extend(first[i:])
    merged.extend(second[j:])
    return merged
