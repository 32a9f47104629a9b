# time: O(n^2)
# memory: O(n)
def count_stretches(amounts: list[int], gap: int) -> int:
    balances = [0]
    stretches = 0
    for amount in amounts:
        balance = balances[-1] + amount
        stretches += balances.count(balance - gap)
        balances.append(balance)
    return stretches
