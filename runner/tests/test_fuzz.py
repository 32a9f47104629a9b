"""The fuzzer's short form: the corpus, and the same mutations every time."""

import itertools
import sys
import warnings

import fuzz
import pytest


@pytest.fixture(autouse=True)
def as_in_a_child():
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
    sys.set_int_max_str_digits(before)


def test_decoders_survive_bytes_gone_wrong():
    wrong = [fuzz.attempt(target, data) for target, data in itertools.islice(fuzz.inputs(seed=1), 20_000)]
    assert [one for one in wrong if one] == []


def test_a_broken_decoder_is_found(monkeypatch):
    monkeypatch.setattr(fuzz.literals, "arguments", lambda text: 1 // 0)
    assert "ZeroDivisionError" in fuzz.attempt(fuzz.read_literals, b"1")
