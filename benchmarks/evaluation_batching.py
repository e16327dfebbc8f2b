"""Speed of evaluation: our batches, cut from the problems sorted by length, beside two plain references.

Run: make bench, or python benchmarks/evaluation_batching.py. Random weights, shipped problems, and exactly the same
number of new tokens for every problem, so that all three do the same work. Prints a table and writes results.json.
"""

from pathlib import Path

ROOT = Path(__file__).parents[1]
INSTRUCTION = "Solve the problem step by step."
LANGUAGES = ("en", "de", "sw", "zh")
REPEATS = 3
