class OnlyRepr:
    def __repr__(self):
        return "OnlyRepr()"


class OnlyStr:
    def __str__(self):
        return "for people"


print(str(OnlyRepr()))                      # str falls back on repr
print("for people" not in repr(OnlyStr()))  # repr never falls back on str
