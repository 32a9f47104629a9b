def merge_journals(first: list[int], second: list[int]) -> list[int]:
    merged: list[int] = []
    for offset in first + second:
        if offset in merged:
            continue
        position = len(merged)
        while position > 0 and merged[position - 1] > offset:
            position -= 1
        merged.insert(position, offset)
    return merged
