def calls(layers, attempts):
    """The last service is down: every layer makes all its attempts."""
    if layers == 0:
        return 1
    return attempts * calls(layers - 1, attempts)


print("3 layers × 3 attempts:", calls(3, 3), "calls for one click")
print("retries at one layer only:", calls(1, 3))
print(f"a budget of 10 % at each of 3 layers: at most {1.1 ** 3:.2f} calls on average")
