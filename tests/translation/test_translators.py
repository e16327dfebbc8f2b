from lingualift.lexicons.lexicon import Lexicon
from lingualift.translation.seq2seq import Seq2SeqTranslator
from lingualift.translation.settings import TranslatorSettings
from lingualift.translation.translators import make_translator

LEXICONS = {"de": Lexicon("de", {"plate": ("Teller",), "plates": ("Teller",)})}


def test_a_lexicon_translates_with_the_callers_counts():
    settings = TranslatorSettings(kind="lexicon")
    for counts, expected in (({"plates": 1}, "Plates"), ({}, "Plate")):
        translator = make_translator(settings, LEXICONS, counts)
        translator.check(["de", "en"])
        assert translator.translate(["Teller"], "de") == [expected]


def test_a_model_is_not_read_before_it_is_needed():
    settings = TranslatorSettings(kind="seq2seq", path="no/such/folder")
    assert isinstance(make_translator(settings, LEXICONS, {}), Seq2SeqTranslator)
