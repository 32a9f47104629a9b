from functools import cache


@cache
def allowed_cities(user_id):
    return ["Omsk", "Tver"]       # imagine a query here


def form(user_id):
    cities = allowed_cities(user_id)
    cities.insert(0, "any city")
    return cities


print(form(7))
print(form(7))                    # the cached list was changed by the first call
