class Row:                                  # data only
    def __init__(self):
        self.status = "shipped"


def http_cancel(row):
    if row.status == "shipped":
        return 409                          # the rule lives in the handler
    row.status = "cancelled"
    return 200


def nightly_job(row):
    row.status = "cancelled"                # the second door knows nothing of it


class Order:
    def __init__(self):
        self.status = "shipped"

    def cancel(self):
        if self.status == "shipped":
            raise ValueError("already shipped")
        self.status = "cancelled"


row = Row()
print("handler:", http_cancel(row), row.status)
nightly_job(row)
print("job:    ", row.status)

order = Order()
for door in ("handler", "job"):
    try:
        order.cancel()
    except ValueError as error:
        print(f"{door} through Order: {error}, {order.status}")
