import pytest

from lingualift.evaluation.generation import generate_texts
from lingualift.model import ROUTES

SOURCES = [
    "Tom has 3 apples and buys 12 more. How many apples does he have?",
    "Tom has 3 apples.",
    "Tom hat 3 Äpfel und kauft 12 dazu.",
    "Step by step.",
    "Tom has 3 apples.",
]


@pytest.fixture
def generate(model, processor):
    def make(sources, batch_size: int, route: str = "paper", **options) -> list[str]:
        return generate_texts(
            model,
            processor,
            sources,
            instruction="Solve.",
            route=ROUTES[route],
            max_new_tokens=8,
            batch_size=batch_size,
            **options,
        )

    return make


@pytest.mark.parametrize("route", ["paper", "released", "text"])
@pytest.mark.parametrize("batch_size", [2, 3, 50])
def test_batched_texts_are_those_made_one_by_one_in_the_order_asked(generate, route, batch_size):
    single = [generate([source], 1, route)[0] for source in SOURCES]
    assert len(set(single)) > 2
    assert single[1] == single[4]
    assert generate(SOURCES, batch_size, route) == single


@pytest.mark.parametrize("route", ["paper", "released", "text"])
def test_a_static_cache_gives_the_same_texts(generate, route):
    assert generate(SOURCES, 2, route, static_cache=True) == generate(SOURCES, 2, route)


def test_order_of_sources_is_order_of_texts(generate):
    assert generate(SOURCES[::-1], 2) == generate(SOURCES, 2)[::-1]


def test_generation_is_greedy_and_leaves_dropout_off(generate, model):
    model.train()
    assert generate(SOURCES, 3) == generate(SOURCES, 3)
    assert not model.training
