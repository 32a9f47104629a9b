class Liar(list):
    def __len__(self):
        return 10**9

    def __iter__(self):
        return iter(())

    def __getitem__(self, index):
        raise IndexError


liar = Liar([1, 2])
liar.extra = "kept"
del liar[0]
