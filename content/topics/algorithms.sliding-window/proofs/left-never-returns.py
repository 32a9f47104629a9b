def longest_within(spent, budget):
    left = total = best = steps = 0
    for right, amount in enumerate(spent):
        steps += 1
        total += amount
        while total > budget:
            steps += 1
            total -= spent[left]
            left += 1
        best = max(best, right - left + 1)
    return best, steps


print(longest_within([4, 1, 5, 1], 7))
print(longest_within([9, 9, 9], 7))           # every element enters and leaves: 2n
