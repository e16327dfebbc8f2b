"""Named sub-seeds of one seed: every consumer of randomness gets its own stream, independent of the others' order."""

import hashlib
import random

import numpy as np


def sub_seed(seed: int, *names: str | int) -> int:
    """A 63-bit seed for a named purpose; the same seed and names always give the same value."""
    text = "/".join([str(seed), *map(str, names)])
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") >> 1


def named_rng(seed: int, *names: str | int) -> np.random.Generator:
    """A NumPy generator for a named purpose."""
    return np.random.default_rng(sub_seed(seed, *names))


def named_random(seed: int, *names: str | int) -> random.Random:
    """A standard-library generator for a named purpose: faster than NumPy for single draws."""
    return random.Random(sub_seed(seed, *names))
