# One function serves accounting and the marketing page. Marketing asks for a rounded price.
def price_before(net):
    return net * 120 // 100                 # kopecks, VAT included


def price_after(net):
    return net * 120 // 100 // 100 * 100    # "make it look nice: whole roubles"


nets = [10_050, 20_090, 5_040]
print("invoice before:", sum(price_before(n) for n in nets))
print("invoice after: ", sum(price_after(n) for n in nets))
