class Session:
    def __init__(self, user):
        self.user = user


class Reports:
    def __init__(self, session):
        self.session = session

    def mine(self):
        return f"reports of {self.session.user}"


singleton = None


def reports_for(user):                      # lives as long as the process
    global singleton
    if singleton is None:
        singleton = Reports(Session(user))  # but holds the session of one request
    return singleton


print("ann sees:", reports_for("ann").mine())
print("bob sees:", reports_for("bob").mine())

print("bob, built per request:", Reports(Session("bob")).mine())
