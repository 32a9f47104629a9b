"""What pytest is warmed up with: of each kind of test one, some of which fail."""

import asyncio

import pytest
import till


@pytest.fixture
def prices():
    """A fixture with a tear-down."""
    yield [1, 2]


@pytest.mark.parametrize("number", [3, 4])
def test_fixture(prices, number):
    """Passes once."""
    assert till.total(prices) == number


def test_raises(monkeypatch, capsys):
    """Passes."""
    monkeypatch.setattr(till, "total", len)
    with pytest.raises(TypeError, match="len"):
        till.total(3)
    print("said")
    assert "said" in capsys.readouterr().out


class TestOutcomes:
    """The others."""

    def test_skipped(self):
        """Does not run."""
        pytest.skip("practice")

    @pytest.mark.xfail(reason="practice")
    def test_expected(self):
        """Fails as it should."""
        assert asyncio.run(asyncio.sleep(0, {"a": [1]})) == {"a": [2]}
