writes = 500                                # a second
for title, wait, lag in (("asynchronous", 0, 0.2), ("synchronous, same zone", 1, 0), ("synchronous, other region", 40, 0)):
    print(f"{title}: a commit is {wait} ms longer, lost with the primary: {writes * lag:.0f} writes")

per_row = 1000 // 40                        # one connection, one client, one commit after another
print(f"40 ms a commit: {per_row} updates a second of one row at most")
