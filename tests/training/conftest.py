import pytest
import torch

from lingualift.training import phase_run


@pytest.fixture
def encoder_changes(monkeypatch) -> None:
    """Every training changes the encoder behind the back of what is declared frozen."""
    original = phase_run.train

    def sly(model, *args, **kwargs):
        result = original(model, *args, **kwargs)
        with torch.no_grad():
            next(model.encoder.parameters()).add_(1.0)
        return result

    monkeypatch.setattr(phase_run, "train", sly)
