"""LinguaLIFT: two-stage instruction tuning for reasoning in low-resource languages (arXiv 2412.12499)."""

__version__ = "0.1.0"
