"""Alignment layers: from encoder features to a soft prompt in the language model's embedding space.

Every kind returns a mask that agrees with its soft prompt position by position. (The released code's `ffn`
layer returns S + 2 positions with a mask of S + 1.)
"""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from lingualift.errors import ConfigurationError, DataError
from lingualift.model.configuration import LinguaLiftConfig

# Begin/end embeddings start at the scale of the token embeddings they live among (Llama's initializer_range).
EMBEDDING_STD = 0.02


class AlignmentLayer(nn.Module):
    """Base of the kinds: checks its input and defines the interface.

    Args:
        encoder_width: D_enc.
        llm_width: D_llm.
    """

    def __init__(self, encoder_width: int, llm_width: int) -> None:
        super().__init__()
        self.encoder_width = encoder_width
        self.llm_width = llm_width

    def forward(self, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Align features with the LLM's embedding space.

        Args:
            features: encoder features, (B, S, D_enc).
            mask: 1 where a position is real, (B, S).

        Returns:
            The soft prompt, (B, P, D_llm), and its mask, (B, P). Real positions need not be contiguous:
            `assembly.assemble` closes the gaps.
        """
        if features.ndim != 3 or features.shape[-1] != self.encoder_width or mask.shape != features.shape[:2]:
            raise DataError(
                f"alignment layer expects features (B, S, {self.encoder_width}) and a mask (B, S), "
                f"got {tuple(features.shape)} and {tuple(mask.shape)}"
            )
        # Cached features may be stored in another precision than the layer's own.
        return self.align(features.to(next(self.parameters()).dtype), mask)

    def align(self, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Do what `forward` promises; input is checked and in the layer's dtype."""
        raise NotImplementedError

    def reset_parameters(self) -> None:
        """Initialise afresh. Linear layers: torch's fan-in default (not stated; our choice)."""
        for module in self.modules():
            if isinstance(module, (nn.Linear, nn.LayerNorm)):
                module.reset_parameters()


class LinearAlignment(AlignmentLayer):
    """One linear map; P = S."""

    def __init__(self, encoder_width: int, llm_width: int) -> None:
        super().__init__(encoder_width, llm_width)
        self.projection = nn.Linear(encoder_width, llm_width)

    def align(self, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Map each position on its own."""
        return self.projection(features), mask


class FeedForwardAlignment(AlignmentLayer):
    """Linear(d, factor * d) → GELU → Linear(factor * d, d_llm) between begin and end embeddings; P = S + 2.

    Source: the released code's `ffn`, the kind its configurations use.
    """

    def __init__(self, encoder_width: int, llm_width: int, *, hidden_factor: int) -> None:
        super().__init__(encoder_width, llm_width)
        self.up = nn.Linear(encoder_width, hidden_factor * encoder_width)
        self.down = nn.Linear(hidden_factor * encoder_width, llm_width)
        self.begin = nn.Parameter(torch.empty(llm_width))
        self.end = nn.Parameter(torch.empty(llm_width))
        self.reset_parameters()

    def align(self, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Map each position, then put begin before and end after the sequence."""
        projected = self.down(functional.gelu(self.up(features)))
        edge = (features.shape[0], 1, self.llm_width)
        begin, end = (embedding.to(projected.dtype).expand(edge) for embedding in (self.begin, self.end))
        real = mask.new_ones(mask.shape[0], 1)
        return torch.cat([begin, projected, end], dim=1), torch.cat([real, mask, real], dim=1)

    def reset_parameters(self) -> None:
        """Initialise; begin and end at the scale of token embeddings."""
        super().reset_parameters()
        nn.init.normal_(self.begin, std=EMBEDDING_STD)
        nn.init.normal_(self.end, std=EMBEDDING_STD)


class ResamplerLayer(nn.Module):
    """Latents attend to features and to themselves, then a feed-forward (Alayrac et al. 2022, A.1)."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.latent_norm = nn.LayerNorm(width)
        self.feature_norm = nn.LayerNorm(width)
        self.query = nn.Linear(width, width, bias=False)
        self.key_value = nn.Linear(width, 2 * width, bias=False)
        self.output = nn.Linear(width, width, bias=False)
        self.feed_forward = nn.Sequential(
            nn.LayerNorm(width), nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width)
        )

    def forward(self, latents: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        """Update latents, (B, P, D_enc), from features, (B, S, D_enc), where mask, (B, S), is true."""
        normed = self.latent_norm(latents)
        keys = torch.cat([self.feature_norm(features), normed], dim=1)
        key, value = self.key_value(keys).chunk(2, dim=-1)
        query, key, value = (self._split(tensor) for tensor in (self.query(normed), key, value))
        # The latents themselves are always visible, so no row is masked as a whole.
        visible = torch.cat([mask, mask.new_ones(mask.shape[0], latents.shape[1])], dim=1)
        attended = functional.scaled_dot_product_attention(query, key, value, attn_mask=visible[:, None, None, :])
        latents = latents + self.output(attended.transpose(1, 2).flatten(2))
        return latents + self.feed_forward(latents)

    def _split(self, tensor: Tensor) -> Tensor:
        """(B, L, D) → (B, heads, L, D / heads)."""
        return tensor.unflatten(-1, (self.heads, -1)).transpose(1, 2)


class LatentAlignment(AlignmentLayer):
    """Perceiver resampler: a fixed number of latents reads the features; P = num_latents."""

    def __init__(self, encoder_width: int, llm_width: int, *, num_latents: int, layers: int, heads: int) -> None:
        super().__init__(encoder_width, llm_width)
        self.latents = nn.Parameter(torch.empty(num_latents, encoder_width))
        self.layers = nn.ModuleList(ResamplerLayer(encoder_width, heads) for _ in range(layers))
        self.norm = nn.LayerNorm(encoder_width)
        self.projection = nn.Linear(encoder_width, llm_width)
        self.reset_parameters()

    def align(self, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Let the latents read the real positions; every latent is real."""
        visible = mask.bool()
        # An infinite value in a padded position would reach every latent as 0 * inf.
        features = features.masked_fill(~visible[..., None], 0.0)
        latents = self.latents.to(features.dtype).expand(features.shape[0], -1, -1)
        for layer in self.layers:
            latents = layer(latents, features, visible)
        return self.projection(self.norm(latents)), mask.new_ones(latents.shape[:2])

    def reset_parameters(self) -> None:
        """Initialise; latents with unit norm, whatever the width."""
        super().reset_parameters()
        nn.init.normal_(self.latents, std=1 / math.sqrt(self.encoder_width))


def build_alignment(config: LinguaLiftConfig) -> AlignmentLayer:
    """Make the alignment layer that a configuration asks for, between the widths of its two models."""
    widths = config.encoder_width, config.llm_width
    if config.alignment_kind == "linear":
        return LinearAlignment(*widths)
    if config.alignment_kind == "ffn":
        return FeedForwardAlignment(*widths, hidden_factor=config.alignment_hidden_factor)
    if config.alignment_kind == "latent":
        return LatentAlignment(
            *widths, num_latents=config.num_latents, layers=config.latent_layers, heads=config.latent_heads
        )
    raise ConfigurationError(f"alignment_kind {config.alignment_kind!r} has no layer")


def embedding_mixture(vectors: Tensor, embedding: Tensor, sharpness: float) -> Tensor:
    """Make every vector a mixture of token embeddings, weighted by softmax(sharpness × cosine).

    A layer that learnt a word inexactly then still says the word in the LLM's own terms. After the connector of
    AlignVLM (Masry et al. 2025, arXiv 2502.01341), which takes its weights from a learned head; these come from the
    embeddings themselves. Time and memory are O(B · P · V).

    Args:
        vectors: (B, P, D_llm).
        embedding: the LLM's embedding matrix, (V, D_llm).
        sharpness: the larger, the more a mixture is its nearest embedding alone.

    Returns:
        (B, P, D_llm), in the precision of `embedding`.
    """
    cosines = functional.normalize(vectors.float(), dim=-1) @ functional.normalize(embedding.float(), dim=-1).T
    weights = functional.softmax(sharpness * cosines.float(), dim=-1)
    return (weights.to(embedding.dtype) @ embedding).to(embedding.dtype)
