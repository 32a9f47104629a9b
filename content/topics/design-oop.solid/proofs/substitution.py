class Storage:
    """save(key, data) may be repeated: the last call wins."""

    def __init__(self):
        self.rows = {}

    def save(self, key, data):
        self.rows[key] = data


class WriteOnceStorage(Storage):
    def save(self, key, data):
        if key in self.rows:                # promises less than the base
            raise FileExistsError(key)
        super().save(key, data)


def upload(storage: Storage, key, data):
    storage.save(key, data)                 # the answer got lost on the way,
    storage.save(key, data)                 # so the caller repeats
    return "stored"


for storage in (Storage(), WriteOnceStorage()):
    try:
        result = upload(storage, "report", b"...")
    except FileExistsError as error:
        result = f"FileExistsError: {error}"
    print(type(storage).__name__, isinstance(storage, Storage), result)
