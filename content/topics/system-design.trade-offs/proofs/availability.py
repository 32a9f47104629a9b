MONTH = 30 * 24 * 60                        # minutes
for a in (0.99, 0.999, 0.9999):
    print(f"{a:.2%}: down {MONTH * (1 - a):.1f} min in 30 days")

print(f"five services of 99.9 % in a row: {0.999 ** 5:.2%}")
print(f"two copies of 99 %, failing independently: {1 - 0.01 ** 2:.2%}")
print(f"the same behind one balancer of 99.9 %: {(1 - 0.01 ** 2) * 0.999:.2%}")
