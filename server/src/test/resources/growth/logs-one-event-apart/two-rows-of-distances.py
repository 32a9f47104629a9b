# time: O(n^2)
# memory: O(n)
def close_enough(primary: list[int], replica: list[int]) -> bool:
    row = list(range(len(replica) + 1))
    for i, ours in enumerate(primary):
        above, row = row, [i + 1]
        for j, theirs in enumerate(replica):
            row.append(min(above[j] + (ours != theirs), above[j + 1] + 1, row[j] + 1))
    return row[-1] <= 1
