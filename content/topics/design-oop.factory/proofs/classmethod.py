class Money:
    def __init__(self, kopecks):
        self.kopecks = kopecks

    @classmethod
    def from_text(cls, text):
        roubles, kopecks = text.split(".")
        return cls(int(roubles) * 100 + int(kopecks))

    @staticmethod
    def from_text_fixed(text):
        roubles, kopecks = text.split(".")
        return Money(int(roubles) * 100 + int(kopecks))     # the class is nailed down


class Bonus(Money):
    pass


print(type(Bonus.from_text("12.50")).__name__, Bonus.from_text("12.50").kopecks)
print(type(Bonus.from_text_fixed("12.50")).__name__)
