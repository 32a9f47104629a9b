parts = {"database": 180, "JSON": 20, "network": 30, "own code": 20}     # ms of a request
whole = sum(parts.values())
for name, ms in parts.items():
    after = whole - ms + ms / 10
    print(f"{name} ten times faster: {whole} → {after:.0f} ms, {whole / after:.2f}×")
