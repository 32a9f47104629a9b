class UniqueViolation(Exception):       # stands for the database driver's error
    pass


class DomainError(Exception):
    status, code = 400, "bad_request"


class EmailTaken(DomainError):
    status, code = 409, "email_taken"


def save_user(email):
    raise UniqueViolation("users_email_key")


def register(body):
    plan = body["plan"]                 # a bug for the second request, not a domain error
    try:
        save_user(body["email"])
    except UniqueViolation as e:        # narrow: only what we know how to explain
        raise EmailTaken(body["email"]) from e


def handle(request_id, body):           # the one place that turns exceptions into responses
    try:
        register(body)
    except DomainError as e:
        answer, error = (e.status, {"code": e.code}), e
    except Exception as e:
        answer, error = (500, {"code": "internal", "id": request_id}), e
    cause = error.__cause__
    print("client:", *answer)
    shown = f"{type(cause).__name__}: {cause}" if cause else f"nothing: {error}"
    print(f"log: {type(error).__name__} caused by {shown}")


handle("req-1", {"email": "a@b.ru", "plan": "free"})
handle("req-2", {"email": "a@b.ru"})
