from collections import UserDict


class Masked(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, "***" if key == "token" else value)


class Wrapped(UserDict):                    # holds a dict in self.data
    def __setitem__(self, key, value):
        super().__setitem__(key, "***" if key == "token" else value)


for kind in (Masked, Wrapped):
    print(kind.__name__)
    m = kind()
    m["token"] = "secret"
    print("  assignment: ", m["token"])
    m.update(token="secret")
    print("  update:     ", m["token"])
    print("  constructor:", kind(token="secret")["token"])
