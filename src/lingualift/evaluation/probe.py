"""Does the encoder keep word identity? A linear map from its output back to its own input embeddings."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pandas as pd
import torch
from torch import Tensor
from transformers import AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase

from lingualift.languages import get_language
from lingualift.model.encoders import load_encoder


@torch.inference_mode()
def word_identity_probe(
    path: str | Path, texts: Mapping[str, Sequence[str]], *, fitted_texts: int, tested_texts: int
) -> pd.DataFrame:
    """Fit a linear map by least squares on some texts and read tokens back on others.

    A token counts as read when the mapped encoder feature is nearest (cosine) to the token's own input embedding
    among all of the vocabulary.

    Args:
        path: folder or hub id of the encoder and its tokenizer.
        texts: monolingual texts by language.
        fitted_texts: texts per language that the map is fitted on, taken from the front.
        tested_texts: texts per language that are read, taken from the end.

    Returns:
        Columns language, resource_class, tokens, accuracy (0 to 1).
    """
    encoder, _ = load_encoder(path)
    tokenizer = AutoTokenizer.from_pretrained(path, trust_remote_code=False)
    encoder.eval()
    # In double precision: in single, a token between two was read one way or the other as threads shared out the sums.
    embedding = encoder.get_input_embeddings().get_parameter("weight").double()
    fitted = [_features(encoder, tokenizer, found[:fitted_texts]) for found in texts.values()]
    features = torch.cat([pair[0] for pair in fitted])
    ids = torch.cat([pair[1] for pair in fitted])
    solution = torch.linalg.lstsq(_with_bias(features), embedding[ids]).solution
    rows = []
    for code, found in texts.items():
        features, ids = _features(encoder, tokenizer, found[-tested_texts:])
        mapped = torch.nn.functional.normalize(_with_bias(features) @ solution, dim=-1)
        nearest = (mapped @ torch.nn.functional.normalize(embedding, dim=-1).T).argmax(dim=-1)
        rows.append(
            {
                "language": code,
                "resource_class": get_language(code).resource_class,
                "tokens": len(ids),
                "accuracy": float((nearest == ids).double().mean()),
            }
        )
    return pd.DataFrame(rows)


def _with_bias(features: Tensor) -> Tensor:
    return torch.cat([features, torch.ones(len(features), 1, dtype=features.dtype)], dim=1)


def _features(
    encoder: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, texts: Sequence[str]
) -> tuple[Tensor, Tensor]:
    """Encoder features, in double precision, and ids of all tokens that are not special: (N, D_enc), (N,)."""
    batch = tokenizer(list(texts), padding=True, truncation=True, return_tensors="pt")
    output = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    keep = ~torch.isin(batch["input_ids"], torch.tensor(tokenizer.all_special_ids))
    return output[keep].double(), batch["input_ids"][keep]
