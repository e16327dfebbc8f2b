"""Where responses are predicted, and how wrong the prediction is."""

import torch
from torch import Tensor
from torch.nn import functional

from lingualift.errors import DataError
from lingualift.model.assembly import IGNORED_LABEL


def predicting_positions(labels: Tensor, length: int) -> tuple[Tensor, Tensor]:
    """Find the position that predicts each response token: the one before it.

    Args:
        labels: assembled labels, (B, T), IGNORED_LABEL wherever nothing is to be predicted.
        length: R, width of the result; at least the longest response.

    Returns:
        Positions in the assembled sequence, (B, R), and the tokens predicted there, (B, R), IGNORED_LABEL in
        padding (where the position means nothing).
    """
    place = torch.argsort((labels == IGNORED_LABEL).int(), dim=1, stable=True)[:, :length]
    targets = labels.gather(1, place)
    if bool(((place == 0) & (targets != IGNORED_LABEL)).any()):
        raise DataError("a row has a response but no prompt: nothing predicts its first token")
    missing = length - place.shape[1]  # responses may be padded to more than the whole sequence
    place = functional.pad(place, (0, missing))
    return (place - 1).clamp(min=0), functional.pad(targets, (0, missing), value=IGNORED_LABEL)


def response_loss(logits: Tensor, targets: Tensor, num_items_in_batch: Tensor | int | None) -> Tensor:
    """Cross entropy of logits, (B, R, V), against targets, (B, R), in fp32.

    The sum is divided by num_items_in_batch, so that accumulated batches weigh each token alike; by the
    number of targets when that is None.
    """
    total = functional.cross_entropy(
        logits.float().flatten(0, 1), targets.flatten(), ignore_index=IGNORED_LABEL, reduction="sum"
    )
    if num_items_in_batch is None:
        num_items_in_batch = (targets != IGNORED_LABEL).sum().clamp(min=1)
    if isinstance(num_items_in_batch, Tensor):
        num_items_in_batch = num_items_in_batch.to(total.device)
    return total / num_items_in_batch
