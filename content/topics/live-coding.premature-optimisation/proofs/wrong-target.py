def all_pairs(n):
    return n * n


def each_pair_once(n):            # “optimised”: half of the work
    return n * (n - 1) // 2


def one_pass_with_a_set(n):
    return n


for n in (10, 200_000):
    print(n, all_pairs(n), each_pair_once(n), one_pass_with_a_set(n))
