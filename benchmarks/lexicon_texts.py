"""Real texts, and pairs of vocabularies made of them, for benchmarks/lexicon_quality.py."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import numpy as np
from lexicon_induction import Twin

from lingualift.corpora.english_readers import read_asdiv, read_gsm8k, read_mawps
from lingualift.corpora.text_readers import read_monolingual, read_tatoeba, read_xnli
from lingualift.lexicons.embeddings import WordVectors
from lingualift.lexicons.gold import usable_pairs
from lingualift.lexicons.lexicon import Lexicon
from lingualift.lexicons.merged import merge_lexicons
from lingualift.lexicons.readers import read_muse, read_wiktionary_bli
from lingualift.lexicons.vector_training import VectorTraining, train_vectors, words_and_numbers
from lingualift.randomness import named_random

Sentences = list[list[str]]


def english_sentences(root: Path, seed: int) -> Sentences:
    """Words of all English text there but the benchmarks' (MSVAMP, MGSM and GSM8K's test part), shuffled."""
    parallel = sorted((root / "tatoeba_parallel").glob("*-en.tsv"))
    texts = chain(
        (sentence.english for path in parallel for sentence in read_tatoeba(path, path.name.split("-")[0])),
        read_monolingual(root / "ud_text" / "en.txt"),
        _xnli(root, "en"),
        _problems(root),
    )
    found = sentences_of(texts)
    named_random(seed, "english sentences").shuffle(found)
    return found


def _problems(root: Path) -> Iterator[str]:
    for problem in read_gsm8k(root / "gsm8k" / "train.jsonl").problems:
        yield from (problem.question, problem.rationale)
    for problem in read_asdiv(root / "asdiv" / "ASDiv.xml").problems:
        yield problem.question
    for problem in read_mawps(root / "mawps" / "mawps_cv_union.csv").problems:
        yield problem.question


def _xnli(root: Path, language: str) -> Iterator[str]:
    for path in (root / "xnli" / f"{part}-{language}.tsv" for part in ("dev", "test")):
        for pair in read_xnli(path, language, on_bad_row="skip") if path.is_file() else ():
            yield from (pair.premise, pair.hypothesis)


def language_sentences(root: Path, language: str) -> Sentences:
    """Words of a language's text; much of Tatoeba and XNLI is a translation of English text that is there, too."""
    parallel, plain = root / "tatoeba_parallel" / f"{language}-en.tsv", root / "ud_text" / f"{language}.txt"
    texts = chain(
        (sentence.text for sentence in read_tatoeba(parallel, language)) if parallel.is_file() else (),
        read_monolingual(plain) if plain.is_file() else (),
        _xnli(root, language),
    )
    return sentences_of(texts)


def gold_lexicon(root: Path, language: str) -> Lexicon:
    """Published translations: MUSE's and Wiktionary's, as far as they are there."""
    muse, wiktionary = root / "dict_muse" / f"en-{language}.txt", root / "dict_wiktionary_bli" / f"{language}-en.all"
    found = [read_muse(muse, language)] if muse.is_file() else []
    if wiktionary.is_file():
        found.append(read_wiktionary_bli(wiktionary, language, on_bad_row="skip"))
    return merge_lexicons(language, found)


def sentences_of(texts: Iterable[str]) -> Sentences:
    """Words of each text, equal texts once."""
    return [words_and_numbers(text) for text in dict.fromkeys(texts)]


def running_words(sentences: Iterable[Sequence[str]]) -> int:
    return sum(map(len, sentences))


def first_words(sentences: Iterable[list[str]], count: int) -> Sentences:
    """The first sentences, with as many running words as asked for or a few more."""
    found, total = [], 0
    for sentence in sentences:
        if total >= count:
            break
        found.append(sentence)
        total += len(sentence)
    return found


def trained(folder: Path, sentences: Sentences, settings: VectorTraining, seed: int) -> Path:
    """Train vectors and keep them under a name that says what they were trained on; those that are there are taken."""
    made_of = json.dumps([settings.model_dump(), seed, sentences], ensure_ascii=False)
    path = folder / f"{hashlib.sha256(made_of.encode()).hexdigest()[:16]}.npz"
    if not path.is_file():
        found = train_vectors(sentences, settings, seed=seed)
        aside = path.with_suffix(".partial.npz")
        np.savez(aside, matrix=found.matrix, words=np.array(found.words))
        aside.rename(path)
    return path


def load(path: Path) -> WordVectors:
    with np.load(path) as found:
        return WordVectors(tuple(found["words"].tolist()), found["matrix"])


def halves(source: WordVectors, target: WordVectors) -> Twin:
    """Two parts of one language's text as two languages: the second's words are renamed, but for numbers."""
    rows = target.rows
    translations = np.array([rows.get(word, -1) for word in source.words])
    renamed = tuple(word if any(map(str.isdigit, word)) else f"other {word}" for word in target.words)
    return Twin(source, WordVectors(renamed, target.matrix), translations)


def pairs_of(pair: Twin, rows: Iterable[int]) -> list[tuple[str, str]]:
    """Words at the source's rows with their true translations."""
    return [(pair.source.words[row], pair.target.words[pair.translations[row]]) for row in rows]


def split_gold(gold: Lexicon, source: WordVectors, target: WordVectors, seed: int) -> tuple[Lexicon, Lexicon]:
    """Two halves of the gold words that have a vector and a translation with one: a seed, and what to test with."""
    known: dict[str, tuple[str, ...]] = {}
    for word, translation in usable_pairs(gold, source.words, target.words, fewest=2):
        known[word] = (*known.get(word, ()), translation)
    words = sorted(known)
    named_random(seed, "gold words", gold.language).shuffle(words)
    parts = words[: len(words) // 2], words[len(words) // 2 :]
    lexicons = [Lexicon(gold.language, {word: known[word] for word in part}) for part in parts]
    return lexicons[0], lexicons[1]
