"""Assembly: order, holes, sides, positions, labels."""

import pytest
import torch

from lingualift.errors import ConfigurationError, DataError
from lingualift.model.assembly import Segment, assemble


def segment(rows: list[list[int]], labels: bool = False) -> Segment:
    """Make a segment whose vectors spell its numbers; 0 is a hole (filled with garbage)."""
    ids = torch.tensor(rows)
    mask = ids != 0
    embeds = torch.where(mask, ids, -99)[..., None].float().expand(-1, -1, 3)
    return Segment(embeds, mask.long(), torch.where(mask, ids, -100) if labels else None)


PARTS = [
    segment([[1, 2, 0], [1, 0, 0]]),
    segment([[3, 0, 4], [0, 0, 5]]),
    segment([[6, 7], [8, 0]], labels=True),
]


def test_right_padding():
    result = assemble(PARTS, padding_side="right")
    assert result.inputs_embeds[..., 0].tolist() == [[1, 2, 3, 4, 6, 7], [1, 5, 8, 0, 0, 0]]
    assert result.attention_mask.tolist() == [[1, 1, 1, 1, 1, 1], [1, 1, 1, 0, 0, 0]]
    assert result.position_ids.tolist() == [[0, 1, 2, 3, 4, 5]] * 2
    assert result.labels.tolist() == [[-100] * 4 + [6, 7], [-100, -100, 8, -100, -100, -100]]


def test_left_padding():
    result = assemble(PARTS[:2], padding_side="left")
    assert result.inputs_embeds[..., 0].tolist() == [[1, 2, 3, 4], [0, 0, 1, 5]]
    assert result.attention_mask.tolist() == [[1, 1, 1, 1], [0, 0, 1, 1]]
    assert result.position_ids.tolist() == [[0, 1, 2, 3], [0, 0, 0, 1]]
    assert result.labels is None


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize(("multiple", "length"), [(1, 6), (4, 8), (16, 16)])
def test_length_is_a_multiple_and_content_stays(side, multiple, length):
    plain = assemble(PARTS, padding_side=side)
    result = assemble(PARTS, padding_side=side, pad_to_multiple=multiple)
    assert result.inputs_embeds.shape == (2, length, 3)
    for row in range(2):
        kept, expected = result.attention_mask[row].bool(), plain.attention_mask[row].bool()
        assert torch.equal(result.inputs_embeds[row, kept], plain.inputs_embeds[row, expected])
        assert torch.equal(result.labels[row, kept], plain.labels[row, expected])


def test_gradients_reach_real_positions_only():
    embeds = torch.randn(1, 3, 2, requires_grad=True)
    assemble([Segment(embeds, torch.tensor([[1, 0, 1]]))], padding_side="right").inputs_embeds.sum().backward()
    assert embeds.grad[0, :, 0].tolist() == [1, 0, 1]


def test_an_empty_segment_is_nothing():
    empty = Segment(torch.zeros(2, 0, 3), torch.zeros(2, 0))
    result = assemble([empty, *PARTS], padding_side="right")
    assert torch.equal(result.inputs_embeds, assemble(PARTS, padding_side="right").inputs_embeds)


def test_disagreeing_mask_is_refused_by_segment():
    broken = Segment(torch.zeros(2, 4, 3), torch.ones(2, 3))
    with pytest.raises(DataError, match="segment 1"):
        assemble([PARTS[0], broken], padding_side="right")


def test_nothing_and_unknown_side_are_refused():
    with pytest.raises(DataError, match="nothing to assemble"):
        assemble([], padding_side="right")
    with pytest.raises(ConfigurationError, match="padding_side"):
        assemble(PARTS, padding_side="both")
