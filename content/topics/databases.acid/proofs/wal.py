# A toy write-ahead log. Data pages are written lazily; only the log decides what happened.


def transfer(log, crash):
    log.append(("t1", "anna", 70))
    log.append(("t1", "boris", 130))
    if crash == "before commit":
        return
    log.append(("t1", "COMMIT", None))      # once this record is on disk, the client hears “committed”
    # a crash here: the data pages were never written


def recover(log):
    data = {"anna": 100, "boris": 100}      # what the pages held at the last checkpoint
    committed = {t for t, what, _ in log if what == "COMMIT"}
    for t, what, value in log:
        if t in committed and what != "COMMIT":
            data[what] = value
    return data


for label, crash in (("before the commit record:", "before commit"), ("after the commit record: ", "after commit")):
    log = []
    transfer(log, crash)
    print("crash", label, recover(log))
