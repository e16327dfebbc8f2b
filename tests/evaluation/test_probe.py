from types import SimpleNamespace

import pytest
import torch
from torch import nn

from lingualift.evaluation import probe
from lingualift.evaluation.probe import word_identity_probe
from tests.tiny_models import make_encoder_tokenizer

WORDS = ["Tom", "hat", "3", "Äpfel", "apples", "buys", "12", "more", "has", "Step", "by", "step", "answer"]
TEXTS = {
    "en": [" ".join(WORDS[(i * k) % len(WORDS)] for k in range(1, 9)) for i in range(1, 61)],
    "de": [" ".join(WORDS[(i + k * k) % len(WORDS)] for k in range(8)) for i in range(60)],
}


class FakeEncoder(nn.Module):
    """An encoder whose output is a given function of its input embeddings, (B, S, D) -> (B, S, D)."""

    def __init__(self, tokens: int, output) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.embedding, self.output = nn.Embedding(tokens, 32), output

    def get_input_embeddings(self) -> nn.Embedding:
        return self.embedding

    def forward(self, input_ids, attention_mask):
        return SimpleNamespace(last_hidden_state=self.output(self.embedding(input_ids)))


@pytest.fixture
def read(monkeypatch, tmp_path):
    """Probe an encoder: read(output) -> accuracy by language."""
    tokenizer = make_encoder_tokenizer()
    tokenizer.save_pretrained(tmp_path)

    def accuracy(output, texts=TEXTS) -> dict[str, float]:
        monkeypatch.setattr(probe, "load_encoder", lambda path: (FakeEncoder(len(tokenizer), output), None))
        table = word_identity_probe(tmp_path, texts, fitted_texts=40, tested_texts=20)
        assert list(table.columns) == ["language", "resource_class", "tokens", "accuracy"]
        assert (table["tokens"] > 100).all()
        return dict(zip(table["language"], table["accuracy"], strict=True))

    return accuracy


def test_an_encoder_that_returns_its_input_reads_every_word(read):
    assert min(read(lambda embedded: embedded).values()) == 1.0


def test_a_turned_and_shifted_input_is_read_too(read):
    rotation = torch.linalg.qr(torch.randn(32, 32, generator=torch.Generator().manual_seed(1))).Q
    assert min(read(lambda embedded: 3 * embedded @ rotation + 5).values()) > 0.99


def test_random_features_read_next_to_nothing(read):
    generator = torch.Generator().manual_seed(2)
    found = read(lambda embedded: torch.randn(embedded.shape, generator=generator))
    # The best blind reader always says the most frequent token.
    assert max(found.values()) < 0.25
