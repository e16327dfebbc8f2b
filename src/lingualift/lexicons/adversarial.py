"""A first map between two languages' word vectors by an adversarial game, without any dictionary (Lample et al. 2018).

A discriminator learns to tell mapped source vectors from target vectors; the map learns to make them alike. The game
draws its random numbers from generators of its own and computes on one thread: the same seed gives the same map, bit
for bit, and nobody else's random state changes.
"""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from pydantic import BaseModel, ConfigDict, Field
from torch.nn import functional

from lingualift.errors import DataError
from lingualift.lexicons.embeddings import Matrix, normalise
from lingualift.lexicons.mapping import procrustes
from lingualift.lexicons.retrieval import csls_both_ways, mutual_pairs
from lingualift.randomness import sub_seed

logger = logging.getLogger(__name__)

_NEGATIVE_SLOPE = 0.2  # of the leaky ReLU; Lample et al. 2018, section 3.1
_ADAM_BETAS = (0.5, 0.999)  # ours: little momentum, as is usual where two networks play against each other
_IMPROVEMENT = 1e-3  # of the mean CSLS, that counts
_NOTHING_STOOD_OUT = (
    "Adversarial start: no restart stood out from a random map by %.2f; its word pairs are likely to be wrong. Try "
    "more restarts or epochs, more text for the vectors, or another start"
)


class AdversarialSettings(BaseModel):
    """How the game is played.

    "MUSE" gives the value of the paper (Lample et al. 2018, section 3) or, where the two differ, of both the paper and
    its code; the other values are ours, for vectors of 100 to 300 dimensions on a CPU. Differences beyond values: both
    sides learn by Adam instead of SGD, vectors are scaled to components of mean square 1, and maps are compared after
    a few refinements.

    Attributes:
        most_frequent: words of each side that the game sees, at most; all where there are fewer. MUSE: 50,000, 75,000.
        hidden_width: of the discriminator's hidden layers. MUSE: 2048.
        hidden_layers: how many it has. MUSE: 2.
        input_dropout: share of a vector's components that are hidden from the discriminator. MUSE: 0.1.
        hidden_dropout: share of a hidden layer's. MUSE: 0.
        smoothing: the discriminator's targets are this and 1 minus this, instead of 0 and 1. MUSE: 0.2, 0.1.
        batch_size: words of each side a step; drawn with replacement, so there may be fewer words. MUSE: 32.
        discriminator_steps: steps of the discriminator for each one of the map. MUSE: 5.
        discriminator_learning_rate: Adam's. MUSE: 0.1, for SGD.
        mapping_learning_rate: Adam's. MUSE: 0.1, for SGD.
        learning_rate_decay: factor on both rates after each epoch. MUSE: 0.95, 0.98.
        steps_per_epoch: steps of the map between two looks at the criterion. MUSE: 31,250.
        epochs: of one restart, at most. MUSE: 5.
        orthogonality: β of the step W ← (1 + β) W - β W Wᵀ W that keeps the map nearly orthogonal. MUSE: 0.01, 0.001.
        selection_words: most frequent words of each side by which maps are compared. MUSE: 10,000.
        selection_refinements: Procrustes steps over mutual nearest neighbours before maps are compared: a map that puts
            2% of the words right looks like any other before, and is perfect after. MUSE: 0.
        restarts: games from other random maps, until one stands out. MUSE: 1, from the identity.
        margin: mean CSLS by which a map must be better than a random one, as much refined, to stand out.
        patience: epochs without a better map after which a restart that stands out ends.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    most_frequent: int = Field(default=5000, gt=0)
    hidden_width: int = Field(default=128, gt=0)
    hidden_layers: int = Field(default=2, gt=0)
    input_dropout: float = Field(default=0.1, ge=0, lt=1)
    hidden_dropout: float = Field(default=0.0, ge=0, lt=1)
    smoothing: float = Field(default=0.1, ge=0, lt=0.5)
    batch_size: int = Field(default=64, gt=0)
    discriminator_steps: int = Field(default=5, gt=0)
    discriminator_learning_rate: float = Field(default=2e-3, gt=0)
    mapping_learning_rate: float = Field(default=2e-3, gt=0)
    learning_rate_decay: float = Field(default=0.98, gt=0, le=1)
    steps_per_epoch: int = Field(default=500, gt=0)
    epochs: int = Field(default=12, gt=0)
    orthogonality: float = Field(default=0.01, ge=0, lt=0.5)
    selection_words: int = Field(default=2500, gt=0)
    selection_refinements: int = Field(default=5, ge=0)
    restarts: int = Field(default=3, gt=0)
    margin: float = Field(default=0.05, ge=0)
    patience: int = Field(default=1, gt=0)


@dataclass(frozen=True)
class _Candidate:
    """A map, (D, D), and how it compares: mean CSLS of the most frequent source words with their nearest ones."""

    space: Matrix
    criterion: float


def adversarial_start(source: Matrix, target: Matrix, settings: AdversarialSettings, *, seed: int) -> Matrix:
    """An orthogonal map W with which source @ W and target are distributed alike.

    Every epoch of every restart gives a candidate; the best by mean CSLS of the most frequent source words with their
    nearest target words is returned (Lample et al. 2018, section 3.5). No gold is used. It can fail: then a warning
    says that nothing stood out, and the map is as good as a random one.

    O(restarts x epochs x (steps x batch x hidden_width x (D + hidden_width) + selection_words² x D)) time.

    Args:
        source: normalised, most frequent words first, (V_s, D).
        target: the same, (V_t, D).
        settings: see there.
        seed: of all random numbers.

    Returns:
        W, (D, D).

    Raises:
        DataError: widths differ, a side has fewer words than dimensions, is zero, or holds a number that is not finite.
    """
    _check("source", source, target.shape[-1])
    _check("target", target, source.shape[-1])
    best, stands_out = None, False
    for restart in range(1, settings.restarts + 1):
        started = time.monotonic()
        found, chance, epoch = _play(source, target, settings, sub_seed(seed, "adversarial start", restart))
        best = found if best is None or found.criterion > best.criterion else best
        logger.info(
            "Adversarial start %d of %d: mean CSLS %.4f (random map: %.4f), %d epochs, %.0f s",
            *(restart, settings.restarts, found.criterion, chance, epoch, time.monotonic() - started),
        )
        stands_out = found.criterion > chance + settings.margin
        if stands_out:
            break
    if not stands_out:
        logger.warning(_NOTHING_STOOD_OUT, settings.margin)
    assert best is not None  # there is at least one restart
    return best.space


def _check(name: str, vectors: Matrix, width: int) -> None:
    if vectors.ndim != 2 or vectors.shape[1] != width or len(vectors) < width:
        raise DataError(
            f"adversarial start: {name}: expected vectors of the same width as the other side's ({width}) and at least "
            f"as many as dimensions, got shape {vectors.shape}; use vectors of one width, or of fewer dimensions"
        )
    if not np.isfinite(vectors).all() or not vectors.any():
        raise DataError(f"adversarial start: {name}: expected finite vectors other than 0; read them again")


def _play(source: Matrix, target: Matrix, settings: AdversarialSettings, seed: int) -> tuple[_Candidate, float, int]:
    """The best candidate of one restart, the criterion of the random map it began with, and the epochs played."""
    game = _Game(source, target, settings, seed)
    chance = _candidate(game.orthogonal_map(), source, target, settings).criterion
    best, waited = _Candidate(game.orthogonal_map(), -np.inf), 0
    for epoch in range(1, settings.epochs + 1):
        game.play_epoch()
        found = _candidate(game.orthogonal_map(), source, target, settings)
        logger.debug("Epoch %d: mean CSLS %.4f, discriminator's loss %.3f", epoch, found.criterion, game.loss)
        waited = 0 if found.criterion > best.criterion + _IMPROVEMENT else waited + 1
        best = max(best, found, key=lambda candidate: candidate.criterion)
        if waited >= settings.patience and best.criterion > chance + settings.margin:
            break
    return best, chance, epoch


def _candidate(space: Matrix, source: Matrix, target: Matrix, settings: AdversarialSettings) -> _Candidate:
    """Refine a map, and measure it."""
    words, others = (normalise(side[: settings.selection_words], ["unit"]) for side in (source, target))
    for _ in range(settings.selection_refinements):
        pairs = mutual_pairs(*csls_both_ways(words @ space, others))
        space = procrustes(words[pairs[:, 0]], others[pairs[:, 1]])
    forward, _ = csls_both_ways(words @ space, others)
    return _Candidate(space, float(forward.scores.mean()))


class _Game:
    """The discriminator, the map, and their turns."""

    def __init__(self, source: Matrix, target: Matrix, settings: AdversarialSettings, seed: int) -> None:
        self.settings = settings
        self.generator = torch.Generator().manual_seed(seed)
        sides = [torch.tensor(side[: settings.most_frequent]) for side in (source, target)]
        # The map keeps lengths, so both sides are scaled alike.
        scale = torch.cat(sides).square().mean().rsqrt()
        self.source, self.target = (side * scale for side in sides)
        width = source.shape[1]
        self.map = torch.linalg.qr(torch.randn(width, width, generator=self.generator)).Q.contiguous()
        self.map.requires_grad_()
        widths = [width, *[settings.hidden_width] * settings.hidden_layers, 1]
        self.layers = [self._layer(*sizes) for sizes in zip(widths, widths[1:], strict=False)]
        self.weights = [tensor for layer in self.layers for tensor in layer]
        size = settings.batch_size
        self.labels = torch.full((2 * size,), settings.smoothing)
        self.labels[:size] = 1 - settings.smoothing  # mapped source words are the class 1
        rates = settings.discriminator_learning_rate, settings.mapping_learning_rate
        self.optimizers = [
            torch.optim.Adam(tensors, lr=rate, betas=_ADAM_BETAS, fused=True)
            for tensors, rate in zip((self.weights, [self.map]), rates, strict=True)
        ]
        self.loss = float("nan")

    def _layer(self, inputs: int, outputs: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Weight and bias, uniform within ±1/√inputs."""
        bound = inputs**-0.5
        weight, bias = torch.empty(inputs, outputs), torch.empty(outputs)
        for tensor in (weight, bias):
            tensor.uniform_(-bound, bound, generator=self.generator).requires_grad_()
        return weight, bias

    def play_epoch(self) -> None:
        """Turns of both sides, then lower rates; `loss` is the discriminator's mean."""
        total = torch.zeros(())
        with _one_thread():
            for _ in range(self.settings.steps_per_epoch):
                for _ in range(self.settings.discriminator_steps):
                    total += self._discriminate()
                self._mislead()
        self.loss = float(total) / (self.settings.steps_per_epoch * self.settings.discriminator_steps)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] *= self.settings.learning_rate_decay

    def orthogonal_map(self) -> Matrix:
        """The nearest orthogonal matrix to the map, (D, D)."""
        left, _, right = torch.linalg.svd(self.map.detach())
        return np.asarray((left @ right).numpy(), dtype=np.float32)

    def _discriminate(self) -> torch.Tensor:
        """One step of the discriminator; its loss."""
        with torch.no_grad():
            batch = torch.cat([self._draw(self.source) @ self.map, self._draw(self.target)])
        loss = functional.binary_cross_entropy_with_logits(self._logits(batch), self.labels)
        return self._step(self.optimizers[0], loss, self.weights)

    def _mislead(self) -> None:
        """One step of the map towards the other label, and one towards an orthogonal matrix.

        Target words have no part in it: the map does not change their loss.
        """
        labels = self.labels.flip(0)[: self.settings.batch_size]
        logits = self._logits(self._draw(self.source) @ self.map)
        self._step(self.optimizers[1], functional.binary_cross_entropy_with_logits(logits, labels), [self.map])
        beta = self.settings.orthogonality
        with torch.no_grad():
            self.map.copy_((1 + beta) * self.map - beta * (self.map @ self.map.T @ self.map))

    @staticmethod
    def _step(optimizer: torch.optim.Optimizer, loss: torch.Tensor, learning: list[torch.Tensor]) -> torch.Tensor:
        # Only these gradients are computed: the map's turn needs none of the discriminator's.
        for tensor, gradient in zip(learning, torch.autograd.grad(loss, learning), strict=True):
            tensor.grad = gradient
        optimizer.step()
        return loss.detach()

    def _draw(self, vectors: torch.Tensor) -> torch.Tensor:
        """Vectors of a batch of words, each equally likely, (B, D)."""
        return vectors[torch.randint(len(vectors), (self.settings.batch_size,), generator=self.generator)]

    def _logits(self, vectors: torch.Tensor) -> torch.Tensor:
        """How much each vector looks like a mapped source word, (B,)."""
        hidden = self._dropped(vectors, self.settings.input_dropout)
        for weight, bias in self.layers[:-1]:
            hidden = functional.leaky_relu(torch.addmm(bias, hidden, weight), _NEGATIVE_SLOPE)
            hidden = self._dropped(hidden, self.settings.hidden_dropout)
        weight, bias = self.layers[-1]
        return torch.addmm(bias, hidden, weight)[:, 0]

    def _dropped(self, values: torch.Tensor, share: float) -> torch.Tensor:
        """Dropout from the game's own generator, which torch's does not take."""
        if not share:
            return values
        return values * torch.empty_like(values).bernoulli_(1 - share, generator=self.generator).div_(1 - share)


@contextmanager
def _one_thread() -> Iterator[None]:
    """Compute on one thread: for matrices as small as these, others cost more time than they save."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)
