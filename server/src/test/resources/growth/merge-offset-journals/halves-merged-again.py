# time: O(n log n)
# memory: O(n)
def merge_journals(first: list[int], second: list[int]) -> list[int]:
    return ordered(first + second)


def ordered(offsets: list[int]) -> list[int]:
    if len(offsets) < 2:
        return offsets
    middle = len(offsets) // 2
    left, right = ordered(offsets[:middle]), ordered(offsets[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] == right[j]:
            i += 1
        elif left[i] < right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]
