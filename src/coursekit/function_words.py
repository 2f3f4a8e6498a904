"""Words that hold a sentence together and tell little themselves: a mark that takes in one of them too many, or one
too few, means the same. Words that say how sure somebody is (may, could, not) are none: students look for those.
"""

from __future__ import annotations

_LISTS = {
    "en": (
        "a an the this that these those of in on at to by for from with as into onto over under about than "
        "and or but so it its he him his she her they them their we us our you your i me my who whom whose "
        "which what when where there is are was were be been being am do does did has have had having also "
        "then just"
    ),
    "de": (
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem und oder "
        "aber denn dass in im an am auf aus bei beim mit nach von vom vor zu zum zur für über um durch als "
        "wie er sie es ihn ihm ihr ihre sein seine wir uns ihnen ich mich mir du sich ist sind war waren bin "
        "hat haben hatte hatten werden wird wurde auch"
    ),
    "fr": (
        "le la les l un une des du de d ce cet cette ces et ou mais que qu qui dont où à au aux en dans sur "
        "sous par pour avec chez il elle ils elles on nous vous je tu se s lui leur leurs son sa ses est sont "
        "était étaient été a ont avait avaient y aussi"
    ),
    "es": (
        "el la los las lo un una unos unas de del a al en con por para sobre entre y e o u pero que quien "
        "cuyo como este esta estos estas ese esa eso él ella ellos ellas nos se le les su sus es son era eran "
        "fue fueron ha han había habían también"
    ),
}


def function_words(language: str) -> frozenset[str]:
    """Those of a language, in small letters; none of one that has no list here. ``language``: as a page names it.

    >>> "the" in function_words("en-GB"), function_words("eo")
    (True, frozenset())
    """
    return frozenset(_LISTS.get(language.partition("-")[0].lower(), "").split())
