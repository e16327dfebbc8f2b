import pytest

from lingualift.configuration import benchmark_settings, check_configuration, check_languages
from lingualift.errors import ConfigurationError
from tests.conftest import CONF, Unset, read_parameters
from tests.made_up_real_data import write_real_data


def test_the_shipped_configuration_is_right(shipped_parameters, tmp_path):
    check_configuration(shipped_parameters, tmp_path)


@pytest.mark.parametrize("environment", sorted(p.name for p in CONF.iterdir() if p.name not in ("base", "local")))
def test_every_shipped_environment_is_right(tmp_path, monkeypatch, environment):
    monkeypatch.setenv(
        "LINGUALIFT_REAL_DATA", str(write_real_data(tmp_path / "real", read_parameters("real")["languages"]))
    )
    parameters = read_parameters(environment)
    if parameters.get("benchmark_path"):
        (tmp_path / parameters["benchmark_path"]).mkdir(parents=True, exist_ok=True)
    check_configuration(parameters, tmp_path)


def test_a_benchmark_from_outside_is_checked_to_be_there(changed, tmp_path):
    parameters = changed({"benchmark": "msvamp", "benchmark_path": "data/msvamp"})
    with pytest.raises(ConfigurationError, match="benchmark_path: expected the test set of msvamp.*'data/msvamp'"):
        check_configuration(parameters, tmp_path)
    (tmp_path / "data" / "msvamp").mkdir(parents=True)
    check_configuration(parameters, tmp_path)


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"languages": ["en", "xx"]}, "unknown language 'xx'"),
        ({"languages": ["de", "sw"]}, "'en' among them"),
        ({"languages": ["en", "de", "de"]}, "each code once"),
        ({"languages": ["en"]}, "at least one besides English"),
        ({"languages": ["en", False]}, "languages: expected codes as text, got False; write it in quotes"),
        ({"languages": ["en", "no"]}, "languages: expected the codes"),
        ({"benchmark": "gsm8k"}, "gsm8k"),
        ({"benchmark": "msvamp"}, "benchmark_path: expected a path"),
        ({"benchmark_path": "conf"}, "benchmark_path"),
        ({"benchmark_problems_per_language": 0}, "problems_per_language"),
        ({"corpus.test_problems": 0}, "test_problems"),
        ({"corpus.test_problem": 10}, "test_problem: Extra"),
        ({"corpus.distractor_share": 1.5}, "distractor_share"),
        ({"corpus.foundation_mix": {"solve": -1.0}}, "foundation_mix.solve"),
        ({"corpus.foundation_mix": {"solve": 0.0}}, "foundation_mix"),
        ({"corpus.foundation_mix": {"solv": 1.0}}, "foundation_mix.solv"),
        ({"code_switching.write_examples": -1}, "write_examples: Input should be greater than or equal to 0, got -1"),
        ({"code_switching.replacement_ratio": [0.5, 1.5]}, "replacement_ratio must be two numbers"),
        ({"code_switching.replacement_ratio": True}, "replacement_ratio: Input should be a valid tuple, got True"),
        ({"code_switching.unit": "words"}, "unit: Input should be 'word' or 'phrase', got 'words'"),
        ({"code_switching.class_weights": {"rare": 1.0}}, "class_weights.rare: Extra"),
        ({"code_switching.temprature": 2.0}, "temprature: Extra"),
        ({"code_switching.processes": 0}, "processes: Input should be greater than 0, got 0"),
        (
            {"code_switching.class_weights": {"low": 0, "medium": 1, "high": 1}, "languages": ["en", "sw"]},
            "code_switching.class_weights: expected a weight above 0 for a class of sw",
        ),
        ({"lexicon.source": "made"}, "parameters: lexicon: source"),
        ({"lexicon.source": {"sw": "induced"}}, "expected an entry 'default'"),
        ({"lexicon.source": "file"}, "lexicon: file: expected a path"),
        ({"lexicon.induction.starts": ["guess"]}, "lexicon: induction.starts.0"),
        ({"lexicon.min_score": 2}, "lexicon: min_score"),
        ({"lexicon.vectors.path": "{language}.vec"}, "lexicon.vectors.path: expected the word vectors of 'en'"),
        ({"lexicon_variants.induced": {"sauce": "reference"}}, "lexicon_variants: sauce: Extra"),
        (
            {"phases.lingualift-language_alignment.corpus": "code_switched_nothing"},
            "got 'code_switched_nothing'; add 'nothing' to lexicon_variants",
        ),
        ({"foundation.source": "hub"}, "source"),
        ({"foundation.encoder.vocabulary_size": 100}, "encoder.vocabulary_size"),
        ({"evaluation.bootstrap_resamples": 1}, "bootstrap_resamples"),
        ({"evaluation.max_new_token": 4}, "max_new_token: Extra"),
        ({"evaluation.answers": "lenient"}, "'lenient': expected one of strict, flexible, mathoctopus"),
        ({"evaluation.reference_system": "lingua"}, "unknown system 'lingua'"),
        ({"input_routes.paper.encoder": "{sorce}"}, "input_routes.paper: route encoder"),
        ({"phases.lingualift-language_alignment.corpus": "x"}, "phases.lingualift-language_alignment.corpus"),
        ({"seed": Unset}, "missing seed"),
        (
            {"foundation_variants.phi": {"encoder": {}, "language_model": {}}},
            "variants.phi: expected one of encoder,",
        ),
        (
            {"foundation_variants.phi": {"language_model": {"architecture": "x"}}},
            "variants.phi: language_model.arch",
        ),
        ({"systems.translate_en.foundation": "phi"}, "systems.translate_en.foundation: compared systems share one"),
        ({"ablation_systems.lingualift_phi.foundation": "x"}, "unknown variant 'x': expected one of phi, modernbert"),
        ({"more_seeds": [1, 1]}, "more_seeds: expected whole numbers from 0 on, each once"),
        ({"more_seeds": [0]}, "none of them the run's own 0, got [0]"),
        ({"more_seeds": [-1]}, "more_seeds"),
        ({"more_seeds": ["x"]}, "more_seeds"),
        ({"corpus": Unset, "evaluation": Unset}, "missing corpus, evaluation"),
    ],
)
def test_a_wrong_setting_is_named_before_any_run(changed, tmp_path, fields, named):
    with pytest.raises(ConfigurationError) as caught:
        check_configuration(changed(fields), tmp_path)
    assert named in str(caught.value)


def test_languages_keep_their_order():
    assert check_languages(["en", "zh", "sw"]) == ["en", "zh", "sw"]


def test_the_benchmark_may_be_cut(changed):
    settings = benchmark_settings(changed({"benchmark_problems_per_language": 7}))
    assert (settings.name, settings.path, settings.problems_per_language) == ("minimmwp", None, 7)
