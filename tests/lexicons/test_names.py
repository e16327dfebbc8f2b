from lingualift.lexicons.names import likely_names


def test_words_with_a_capital_inside_sentences_are_names():
    texts = ["Then Mary saw Ann.", "I told Mary that Ann left.", "We met Ann and Mary."]
    assert likely_names(texts) == ["ann", "mary"]


def test_the_first_word_of_a_sentence_says_nothing():
    assert likely_names(["Apples fell. Apples rolled! Apples?", '"Apples," he said: "Apples"']) == []


def test_a_word_that_is_mostly_written_small_is_none():
    texts = ["On the mark, Mark said.", "His mark, her mark, a mark.", "So Mark left."]
    assert likely_names(texts) == []


def test_once_is_not_enough():
    assert likely_names(["Then Zoe left."]) == []


def test_months_days_languages_and_i_are_no_names():
    texts = ["On Monday I read English in May.", "Last Monday I spoke English; in May I did not."]
    assert likely_names(texts) == []
