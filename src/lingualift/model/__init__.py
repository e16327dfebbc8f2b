"""The LinguaLIFT model as a Hugging Face model: configuration, model, processor, freezing.

Importing this package registers the three with `AutoConfig`, `AutoModel` and `AutoProcessor`.
"""

from transformers import AutoConfig, AutoModel, AutoProcessor

from lingualift.model.configuration import LinguaLiftConfig
from lingualift.model.freezing import apply_freezing, checksums, prove_unchanged, verify_freezing
from lingualift.model.modeling import LinguaLiftForConditionalGeneration, LinguaLiftOutput
from lingualift.model.processing import LinguaLiftProcessor, TokenizedExample
from lingualift.model.routes import ROUTES, InputRoute

AutoConfig.register(LinguaLiftConfig.model_type, LinguaLiftConfig, exist_ok=True)
AutoModel.register(LinguaLiftConfig, LinguaLiftForConditionalGeneration, exist_ok=True)
AutoProcessor.register(LinguaLiftConfig, LinguaLiftProcessor, exist_ok=True)

__all__ = [
    "ROUTES",
    "InputRoute",
    "LinguaLiftConfig",
    "LinguaLiftForConditionalGeneration",
    "LinguaLiftOutput",
    "LinguaLiftProcessor",
    "TokenizedExample",
    "apply_freezing",
    "checksums",
    "prove_unchanged",
    "verify_freezing",
]
