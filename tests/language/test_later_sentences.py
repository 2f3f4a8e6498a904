"""Sentences that a command says in English, and a page as its course speaks."""

from __future__ import annotations

import pickle

from coursekit.language import in_language
from coursekit.later_sentence import LaterSentence, in_words


def test_it_is_english_whatever_is_spoken() -> None:
    with in_language("de"):
        told = LaterSentence("it has {n} bytes, more than any hand-in", n=52_000_000)
        assert told == "it has 52,000,000 bytes, more than any hand-in"
        assert in_words(told) == "Sie hat 52.000.000 Bytes, mehr als jede Abgabe"


def test_what_stands_in_it_is_translated_too() -> None:
    name = LaterSentence("{file} (“{name}”)", file="a.json", name="{n} <b>")
    told = LaterSentence("it is an earlier state of {file}", file=name)
    files = LaterSentence(
        "{files} come from one browser, but under different names: each is counted", files=(name, "b")
    )
    assert told == "it is an earlier state of a.json (“{n} <b>”)"
    with in_language("de"):
        assert in_words(told) == "Sie ist ein früherer Stand von a.json („{n} <b>“)"
        assert in_words(files).startswith("a.json („{n} <b>“) und b kommen aus")
    assert files.startswith("a.json (“{n} <b>”) and b come from")


def test_another_process_can_translate_it() -> None:
    told = pickle.loads(pickle.dumps(LaterSentence("{n} more", n=3)))  # our own
    assert told == "3 more"
    with in_language("de"):
        assert in_words(told) == "3 weitere"


def test_a_text_that_is_no_message_stays() -> None:
    with in_language("de"):
        assert in_words("No such file {n}") == "No such file {n}"
