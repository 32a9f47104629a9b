def publish(handlers, event):
    for handler in handlers:
        handler(event)


def publish_isolated(handlers, event):
    failures = []
    for handler in handlers:
        try:
            handler(event)
        except Exception as error:          # one subscriber's fault is not the others'
            failures.append(f"{handler.__name__}: {error}")
    return failures


def email(event): done.append("email")
def analytics(event): raise RuntimeError("no disk")
def bonus(event): done.append("bonus")


handlers = [email, analytics, bonus]
done = []
try:
    publish(handlers, "paid")
except RuntimeError as error:
    print("plain:   ", done, "then the publisher gets", repr(str(error)))
done = []
failures = publish_isolated(handlers, "paid")
print("isolated:", done, failures)
