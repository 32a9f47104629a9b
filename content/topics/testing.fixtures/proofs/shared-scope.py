# A fixture value is made once per scope (a model, not pytest itself)
def cart():
    return []


def test_add(cart):
    cart.append("book")
    assert cart == ["book"]


def test_starts_empty(cart):
    assert cart == []


def run(scope):
    report, shared = [], cart()
    for test in (test_add, test_starts_empty):
        try:
            test(shared if scope == "module" else cart())
            report.append("ok")
        except AssertionError:
            report.append("failed")
    return report


for scope in ("module", "function"):
    print(f"scope={scope}:", run(scope))
