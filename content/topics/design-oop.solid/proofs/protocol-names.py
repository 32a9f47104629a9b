from typing import Protocol, runtime_checkable


@runtime_checkable
class Sender(Protocol):
    def send(self, to: str, text: str) -> None: ...


class Smtp:                                 # inherits nothing
    def send(self, to, text):
        print("to", to)


class Broken:
    def send(self):                         # the name fits, the signature does not
        ...


for sender in (Smtp(), Broken()):
    print(type(sender).__name__, "is a Sender:", isinstance(sender, Sender))
    try:
        sender.send("ann", "hi")
    except TypeError:
        print("the call fails")
