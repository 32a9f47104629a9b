sent, phone = set(), []                     # `sent` stands for a table with a unique key


def deliver(event, user, channel):
    key = (event, user, channel)
    if key in sent:
        return "skipped"
    phone.append(key)                       # the provider took it …
    if crash.pop("before mark", False):
        raise ConnectionError               # … and the worker died before writing it down
    sent.add(key)
    return "sent"


crash = {}
print(deliver("order-7-paid", "ann", "push"), deliver("order-7-paid", "ann", "push"))

crash = {"before mark": True}
try:
    deliver("order-8-paid", "ann", "push")
except ConnectionError:
    print("crashed, the queue delivers again:", deliver("order-8-paid", "ann", "push"))
print("on the phone:", len(phone), "for 2 events")
