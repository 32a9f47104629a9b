class Resource:
    def __del__(self):
        print("freed")


def load():
    resource = Resource()
    raise ValueError


try:
    load()
except ValueError as error:
    saved = error       # error -> traceback -> frame of load -> resource
print("handled")
print("still held")
saved = None
