# time: O(n^2)
# memory: O(n^2)
def close_enough(primary: list[int], replica: list[int]) -> bool:
    table = [list(range(len(replica) + 1))]
    for i, ours in enumerate(primary):
        above = table[-1]
        row = [i + 1]
        for j, theirs in enumerate(replica):
            row.append(min(above[j] + (ours != theirs), above[j + 1] + 1, row[j] + 1))
        table.append(row)
    return table[-1][-1] <= 1
