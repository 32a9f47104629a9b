from unittest.mock import Mock, create_autospec


class Sender:
    def send(self, to, text):
        ...


def notify(sender):
    sender.send("ann")          # the bug: text is missing


for title, double in (
    ("Mock()", Mock()),
    ("Mock(spec=Sender)", Mock(spec=Sender)),
    ("create_autospec", create_autospec(Sender, instance=True)),
):
    try:
        notify(double)
        print(f"{title}: accepted")
    except TypeError as error:
        print(f"{title}: TypeError: {error}")
