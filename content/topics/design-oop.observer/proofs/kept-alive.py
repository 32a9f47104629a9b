import weakref


class Page:
    def __init__(self, name):
        self.name = name

    def on_price(self, price):
        shown.append(self.name)


def run(subscribe, call):
    page = Page("old")
    subscribe(page)
    del page                                # the user left the page
    for handler in handlers:
        call(handler)
    return shown


handlers, shown = [], []
print("strong list:  ", run(lambda p: handlers.append(p.on_price), lambda h: h(1)))

handlers, shown = [], []
print("WeakMethod:   ", run(lambda p: handlers.append(weakref.WeakMethod(p.on_price)),
                            lambda h: h() and h()(1)))

page = Page("alive")
print("plain ref to a bound method is dead at once:", weakref.ref(page.on_price)() is None)
