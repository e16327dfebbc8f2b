from collections import Counter
from itertools import chain, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingualift.errors import DataError
from lingualift.training.batches import LengthBuckets

IN_A_BUCKET = 16  # batches that are sorted together


def lengths_of(examples: int) -> list[int]:
    return [(7 * i) % 31 + 1 for i in range(examples)]


@given(examples=st.integers(1, 200), batch_size=st.integers(1, 12), batches=st.integers(0, 60))
def test_every_batch_is_full_and_there_are_as_many_as_asked(examples, batch_size, batches):
    found = list(LengthBuckets(lengths_of(examples), batch_size=batch_size, batches=batches, seed=0))
    assert [len(batch) for batch in found] == [batch_size] * batches
    assert all(0 <= index < examples for batch in found for index in batch)


@pytest.mark.parametrize("buckets", [1, 3])
def test_an_epoch_of_whole_buckets_has_every_example_once(buckets):
    examples = 4 * IN_A_BUCKET * buckets
    sampler = LengthBuckets(lengths_of(examples), batch_size=4, batches=3 * IN_A_BUCKET * buckets, seed=1)
    indices = list(chain.from_iterable(sampler))
    for start in range(0, 3 * examples, examples):
        assert sorted(indices[start : start + examples]) == list(range(examples))


@given(examples=st.integers(1, 150), batch_size=st.integers(1, 8), buckets=st.integers(1, 4))
def test_no_example_comes_twice_more_often_than_another(examples, batch_size, buckets):
    sampler = LengthBuckets(lengths_of(examples), batch_size=batch_size, batches=buckets * IN_A_BUCKET, seed=2)
    counts = Counter(chain.from_iterable(sampler))
    times = [counts[index] for index in range(examples)]
    assert max(times) - min(times) <= 1


def test_batches_hold_examples_of_like_length_in_changing_order():
    lengths = lengths_of(640)
    sampler = LengthBuckets(lengths, batch_size=8, batches=80, seed=3)
    spread = [max(lengths[i] for i in batch) - min(lengths[i] for i in batch) for batch in sampler]
    assert sum(spread) / len(spread) < 4  # of 30
    means = [sum(lengths[i] for i in batch) for batch in sampler]
    assert means != sorted(means)


def test_order_is_a_function_of_the_seed():
    def order(seed: int) -> list[list[int]]:
        return list(LengthBuckets(lengths_of(100), batch_size=4, batches=50, seed=seed))

    assert order(5) == order(5) != order(6)
    longer = LengthBuckets(lengths_of(100), batch_size=4, batches=90, seed=5)
    assert list(islice(longer, 50)) == order(5)


def test_it_says_how_long_it_is():
    assert len(LengthBuckets([1, 2], batch_size=1, batches=7, seed=0)) == 7


def test_no_example_is_an_error_not_an_endless_loop():
    with pytest.raises(DataError, match="at least one training example"):
        LengthBuckets([], batch_size=4, batches=1, seed=0)
