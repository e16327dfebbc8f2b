"""Nearest neighbours across two spaces of word vectors: cosine and CSLS; exact, a block of rows at a time.

V words a side, D dimensions: O(V² D) time, O(V D + block) memory. Everything is one search for the largest inner
products, so that another engine (faiss, an optional package) can take it over.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray

from lingualift.errors import ConfigurationError, DataError
from lingualift.lexicons.embeddings import Matrix

Engine = Literal["exact", "faiss"]
NEIGHBOURS = 10  # Lample et al. 2018
_BLOCK_ELEMENTS = 2**24  # similarities at once: 64 MiB


@dataclass(frozen=True)
class Neighbours:
    """The nearest keys of each query, nearest first.

    Attributes:
        indices: rows of the keys, (Q, k).
        scores: their similarities, (Q, k).
    """

    indices: NDArray[np.int64]
    scores: Matrix


def largest_products(queries: Matrix, keys: Matrix, *, top_k: int, engine: Engine = "exact") -> Neighbours:
    """The keys with the largest inner products.

    Args:
        queries: (Q, D).
        keys: (K, D).
        top_k: how many for each query; all keys where there are fewer.
        engine: "exact" multiplies block by block; "faiss" leaves it to faiss's exact index.

    Raises:
        DataError: widths differ, or one side is empty.
        ConfigurationError: faiss is asked for and not installed.
    """
    check_widths(queries, keys)
    if engine == "faiss":
        return _largest_by_faiss(queries, keys, min(top_k, len(keys)))
    found, transposed = torch.from_numpy(_own(queries)), torch.from_numpy(_own(keys)).T
    rows = max(1, _BLOCK_ELEMENTS // len(keys))
    parts = [_largest(block @ transposed, top_k) for block in found.split(rows)]
    return Neighbours(
        torch.cat([part.indices for part in parts]).numpy(), torch.cat([part.values for part in parts]).numpy()
    )


def check_widths(queries: Matrix, keys: Matrix) -> None:
    """Check that two sides can be compared.

    Raises:
        DataError: widths differ, or one side is empty.
    """
    if queries.ndim != 2 or keys.ndim != 2 or queries.shape[1] != keys.shape[1] or not len(queries) or not len(keys):
        raise DataError(
            f"nearest neighbours: expected vectors of the same width on both sides, got shapes {queries.shape} and "
            f"{keys.shape}"
        )


def nearest(queries: Matrix, keys: Matrix, *, top_k: int = 1, engine: Engine = "exact") -> Neighbours:
    """The nearest keys by cosine; rows are expected to have length 1."""
    return largest_products(queries, keys, top_k=top_k, engine=engine)


def mean_similarity(
    queries: Matrix, keys: Matrix, *, neighbours: int = NEIGHBOURS, engine: Engine = "exact"
) -> NDArray[np.float32]:
    """Each query's mean cosine with its nearest keys (r of Lample et al. 2018, eq. 5), (Q,)."""
    scores = largest_products(queries, keys, top_k=neighbours, engine=engine).scores
    return np.asarray(scores.mean(axis=1), dtype=np.float32)


def csls_nearest(
    queries: Matrix, keys: Matrix, *, top_k: int = 1, neighbours: int = NEIGHBOURS, engine: Engine = "exact"
) -> Neighbours:
    """The nearest keys by cross-domain similarity local scaling (Lample et al. 2018, eq. 6).

    CSLS(q, k) = 2 cos(q, k) - r(q) - r(k): a key that is near to many queries ("hub") is farther from each.

    Args:
        queries: (Q, D), rows of length 1.
        keys: (K, D), rows of length 1.
        top_k: how many for each query.
        neighbours: how many r is a mean over.
        engine: see `largest_products`.
    """
    return csls_both_ways(queries, keys, top_k=top_k, neighbours=neighbours, engine=engine)[0]


def csls_both_ways(
    queries: Matrix, keys: Matrix, *, top_k: int = 1, neighbours: int = NEIGHBOURS, engine: Engine = "exact"
) -> tuple[Neighbours, Neighbours]:
    """CSLS neighbours of the queries among the keys, and of the keys among the queries; see `csls_nearest`.

    Returns:
        (of the queries, of the keys)
    """
    check_widths(queries, keys)
    if engine == "exact" and len(queries) * len(keys) <= _BLOCK_ELEMENTS:
        return _csls_of_product(torch.from_numpy(_own(queries) @ keys.T), top_k, neighbours)
    query_mean = mean_similarity(queries, keys, neighbours=neighbours, engine=engine)
    key_mean = mean_similarity(keys, queries, neighbours=neighbours, engine=engine)
    return (
        _scaled_nearest(queries, query_mean, keys, key_mean, top_k, engine),
        _scaled_nearest(keys, key_mean, queries, query_mean, top_k, engine),
    )


def _csls_of_product(product: torch.Tensor, top_k: int, neighbours: int) -> tuple[Neighbours, Neighbours]:
    """Both ways from one product, (Q, K), where that is small: a quarter of the multiplications."""
    both = product, product.T.contiguous()  # largest values are found faster along rows than along columns
    means = [_largest(side, neighbours).values.mean(dim=1) for side in both]
    found = []
    for side, own, other in zip(both, means, means[::-1], strict=True):
        best = _largest(side.mul_(2).sub_(other), top_k)
        found.append(Neighbours(best.indices.numpy(), (best.values - own[:, None]).numpy()))
    return found[0], found[1]


def _largest(rows: torch.Tensor, count: int) -> "torch.return_types.topk":
    return torch.topk(rows, min(count, rows.shape[1]), dim=1)


def _scaled_nearest(
    queries: Matrix, query_mean: Matrix, keys: Matrix, key_mean: Matrix, top_k: int, engine: Engine
) -> Neighbours:
    # 2 q·k - r(k) is the inner product of (q, 1) and (2k, -r(k)); r(q) is the same for all keys.
    extended = np.hstack([queries, np.ones((len(queries), 1), np.float32)])
    scaled = np.hstack([2 * keys, -key_mean[:, None]])
    found = largest_products(extended, scaled, top_k=top_k, engine=engine)
    return Neighbours(found.indices, found.scores - query_mean[:, None])


def first_ranks(found: Neighbours, count: int) -> Neighbours:
    """The nearest `count` neighbours of each."""
    return Neighbours(found.indices[:, :count], found.scores[:, :count])


def all_pairs(found: Neighbours) -> NDArray[np.int64]:
    """Every query with each of its neighbours; (P, 2), by query and then by nearness."""
    queries = np.indices(found.indices.shape)[0]
    return np.stack([queries.ravel(), found.indices.ravel()], axis=1)


def mutual_pairs(forward: Neighbours, backward: Neighbours) -> NDArray[np.int64]:
    """Pairs (query, key) where each is among the other's neighbours; (P, 2), by query and then by nearness."""
    pairs = all_pairs(forward)
    kept = (backward.indices[pairs[:, 1]] == pairs[:, :1]).any(axis=1)
    return pairs[kept]


def _own(matrix: Matrix) -> Matrix:
    """A contiguous float32 array that torch may hold: memory-mapped ones are read-only."""
    result = np.ascontiguousarray(matrix, dtype=np.float32)
    return result if result.flags.writeable else result.copy()


def _largest_by_faiss(queries: Matrix, keys: Matrix, top_k: int) -> Neighbours:
    try:
        import faiss
    except ImportError as error:
        raise ConfigurationError(
            "engine: 'faiss' needs the package faiss-cpu, which is not installed; install it, or use 'exact'"
        ) from error
    index = faiss.IndexFlatIP(keys.shape[1])
    index.add(_own(keys))
    scores, indices = index.search(_own(queries), top_k)
    return Neighbours(indices, scores)
