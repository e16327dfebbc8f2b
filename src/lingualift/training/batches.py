"""Batches of like length: padding is wasted work."""

from collections.abc import Iterator, Sequence
from itertools import islice

from torch.utils.data import Sampler

from lingualift.errors import DataError
from lingualift.randomness import named_random

# Batches sorted together: enough that lengths match, few enough that batches stay random.
_BATCHES_PER_BUCKET = 16


class LengthBuckets(Sampler[list[int]]):
    """Endless epochs of shuffled examples, cut into a fixed number of batches of like length; O(n log n) per epoch.

    Args:
        lengths: length of each example, in any unit.
        batch_size: examples per batch.
        batches: how many to yield.
        seed: seed of the order.
    """

    drop_last = True  # accelerate asks; every batch is full

    def __init__(self, lengths: Sequence[int], *, batch_size: int, batches: int, seed: int) -> None:
        if not lengths:
            raise DataError("expected at least one training example, got none")
        self.lengths, self.batch_size, self.batches, self.seed = lengths, batch_size, batches, seed

    def __len__(self) -> int:
        return self.batches

    def __iter__(self) -> Iterator[list[int]]:
        rng = named_random(self.seed, "batches")
        pool: list[int] = []
        done = 0
        size = self.batch_size * _BATCHES_PER_BUCKET
        while done < self.batches:
            while len(pool) < size:
                epoch = list(range(len(self.lengths)))
                rng.shuffle(epoch)
                pool += epoch
            bucket, pool = sorted(pool[:size], key=self.lengths.__getitem__), pool[size:]
            batches = [bucket[i : i + self.batch_size] for i in range(0, size, self.batch_size)]
            rng.shuffle(batches)
            for batch in batches[: self.batches - done]:
                yield batch
                done += 1


class RankShare(Sampler[list[int]]):
    """A rank's share of every batch: every `size`-th example, so that lengths stay alike across ranks.

    Args:
        buckets: batches of the whole step.
        rank: which share, from 0.
        size: number of ranks; divides the batch size.
        done: batches that a training which goes on has had, and are left out.
    """

    drop_last = True

    def __init__(self, buckets: LengthBuckets, rank: int, size: int, *, done: int = 0) -> None:
        self.buckets, self.rank, self.size, self.done = buckets, rank, size, done
        self.batch_size = buckets.batch_size // size

    def __len__(self) -> int:
        return len(self.buckets)  # also of a training that goes on: its schedule is that of the whole

    def __iter__(self) -> Iterator[list[int]]:
        for batch in islice(self.buckets, self.done, None):
            yield batch[self.rank :: self.size]
