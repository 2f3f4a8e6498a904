# ---
# jupyter:
#   jupytext:
#     cell_markers: '"""'
#     notebook_metadata_filter: -jupytext.text_representation
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
"""
# 04 · Where does “$17 billion” come from?

**Why it matters.** A large round number makes an argument look solid, and few readers ask where it comes
from. Here you follow one number back to its source and find out what it counts.

**You will be able to**

- **04.1** Find out who counted a figure, when, and what was counted.
- **04.2** Tell money that was announced from money that was drawn, is owed or was repaid.
- **04.3** Find money that is counted twice, and say what a total cannot tell you about its parts.
- **04.4** Write or choose a sentence about a sum that says no more than you can show.

**Time:** 30 minutes

**Read first:** paragraphs 4–5
"""

# %% [markdown]
"""
## Before you start
"""

# %% [markdown] tags=["in-notebook"]
"""
Run each cell with **Shift + Enter**. When you come back later, run the cells again: your answers are kept.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("04-predict")

# %% [markdown]
"""
## Activity 1 · Who counted it?

Read paragraph 5 of the column once more. It says two things, one after the other.
"""

# %%
course.quiz("04-in-the-column")

# %% [markdown]
"""
When a page does not say where a figure comes from, leave the page and look for the figure elsewhere. This
is called [lateral reading](glossary.md#lateral-reading): you go from one source to the next until you find
the [primary source](glossary.md#primary-source).

We have done the search for you. Here are four of the sources that we found, the oldest first.
"""

# %%
course.table("sources", "reuters-tv-2017", "oman-observer-2018", "rbc-2019", "gestion-2019-10")

# %% [markdown]
"""
The next table is about the figure itself. Its last column says how sure we are: it gives the
[evidence level](glossary.md#evidence-level) and the [as-of date](glossary.md#as-of-date). **Verified**
means that we saw a source say so. It does not prove that the money moved.
"""

# %%
course.table("amount_notes", "T01")

# %% [markdown]
"""
So the figure seems to come from **Reuters**, a news agency, and from August 2017. We say “seems” because
the column names no source. *We* infer that it took the figure from Reuters, directly or through others.

- **Reuters** wrote in 2017 that Russia had lent this money. Its later reports speak of “at least” this sum,
  in loans **and credit lines**, by the Russian government **and** the oil company Rosneft ([the note on
  the total](facts.md#t01)).
- **RBC**, a Russian business news service, wrote on 24 January 2019 that the sum rests only on what had
  been *announced* ([its report](facts.md#rbc-2019)). So “announced” is RBC's word, not Reuters'.
- Reuters repeated the figure in 2018 and in 2019. That may be why the column says “2019”. But the money was
  counted in 2017.

Now look back at your prediction. We found a news agency's own count. We found no list of its parts, and no
such figure published by Russia or Venezuela.

This does not make the figure a lie. But words such as “at least” were lost as one text copied another.
"""

# %%
course.quiz("04-predict")

# %%
course.quiz("04-left-out", "04-year-by-year")

# %% [markdown]
"""
No source was found that splits the $17 billion by year ([the note on it](facts.md#t01)).
"""

# %% [markdown]
"""
## Activity 2 · Promised, paid out, still owed?

The news often mixes up four words:

- **Announced**: somebody says how much may be lent. Often this is the most that can be lent, a ceiling.
- **Drawn** (or advanced): money has reached the borrower.
- **Owed**: money that still has to be paid back on a certain day, often with interest.
- **Repaid**: money, or goods such as oil, has gone back to the lender.

To “extend” a loan can mean to offer it or to pay it out. The column's verb leaves both open.

PDVSA is Venezuela's state oil company. Rosneft paid it for oil in advance. Such a prepayment works like a
loan that is repaid in oil. In the table, “not known” means that no figure was found. It does not mean zero.
All sums are in dollars of their day: rising prices are not taken into account.
"""

# %%
course.table("amounts", "L04", "L09", "L10", "L11", "L12", "N02", "N04", "N06")

# %%
course.quiz("04-four-words", "04-known-money")

# %% [markdown]
"""
This figure shows the whole history. A change of terms has no height, because it brings no money.
"""

# %% [markdown] tags=["in-notebook"]
"""
Click the name of a kind of money, below the title, to see that kind alone.
"""

# %%
course.chart("amounts")

# %% [markdown]
"""
Look at both ends. The years in paragraph 5 begin in 2006, but the first Russian loan that was found is from
[September 2008](facts.md#l01). They end in 2019, but the last advance that was found is from [April
2017](facts.md#l11).

Now check the sum that you worked out. A **receipt** shows the rows of a sum, the sum, and every reason to
doubt it. This one also compares the sum with the figure in the column.
"""

# %%
course.add_up("L04", "L12", count="actual", against="T01")

# %% [markdown]
r"""
The receipt comes to **\$9.34 billion** and warns you that it adds two kinds of sum. So write “about
nine billion, of two kinds”.

A debt does not tell you how much was drawn. Interest makes it larger, and each repayment makes it smaller.
Suppose that you borrow 100, pay back 60, and owe 5 in interest. Then you owe 45, but you have drawn 100.

The sum is not complete either: tanks were delivered on [credit](facts.md#l02), and no source was found that
says for how much.

The figure in the column is **\$7.66 billion** larger than this sum. That is not “missing money”. It may be
credit that was never drawn, announcements that were counted twice, or loans that we did not find.

Part of the money was paid back. This is what PDVSA still owed Rosneft on the oil advances:
"""

# %%
course.table("series")

# %% [markdown]
r"""
The debt fell from **\$4.6 billion** at the end of 2017 to **\$0.8 billion** at the end of September
2019. It was repaid mostly in oil. After that no balance was published, and we do not know whether the rest
was paid.

Can you check such a table? Between two of these dates, Rosneft also said how much had [been paid
back](facts.md#l12).
"""

# %%
course.quiz("04-cross-check")

# %% [markdown]
"""
No Venezuelan is heard here on the debt, although their state has to pay it.
"""

# %% [markdown]
"""
## Activity 3 · Can you make it 17?

No list of the parts was found. Try to make one from the announcements made before the count and the
[sum](facts.md#r6) that Reuters counted for Rosneft alone.
"""

# %%
course.quiz("04-make-seventeen")

# %% [markdown]
"""
Here are two lists that come close. Both make **$17.2 billion**. Read the warnings below their sums.
"""

# %%
course.add_up("L01", "L02", "L03", "L04", "R6")

# %%
course.add_up("L01", "L02", "L04", "L06", "L07", "L08", "R6")

# %%
course.quiz("04-two-sets")

# %% [markdown]
"""
Now look for money that is counted twice: the same credit announced twice, a part next to its whole, one
debt counted on two dates, an old debt put off.
"""

# %%
course.table("amount_notes", "L03", "L06", "L07", "L11", "R6", "N04")

# %%
course.quiz("04-twice")

# %% [markdown]
"""
**Try it.** The next cell counts each announcement once. Run it. Then change `"L08"` to `"L06"` and run it
again. Why does the sum stay the same?
"""

# %%
course.add_up("L01", "L02", "L04", "L07", "L08", "L12", against="T01")

# %% [markdown]
"""
If you count each announcement once, you get **$16.2 billion**. So “at least 17” is about the right size
*if* you count every ceiling in full.
"""

# %% [markdown]
"""
## Activity 4 · Say it so that it is true

Write your sentence, then compare it with ours.
"""

# %%
course.quiz("04-rewrite")

# %% [markdown]
"""
## Activity 5 · Is that a lot?

A sum means more when you compare it with another. China has lent Venezuela money too. Before you compare,
look at what each total counts.
"""

# %%
course.add_up("T01", against="K01")

# %% [markdown]
r"""
The Russian total is 27% of the Chinese one. An earlier edition of the Chinese database has
[another total](facts.md#k02), so name the edition that you use.
"""

# %%
course.quiz("04-china")

# %% [markdown]
"""
## Exit ticket

One question for each objective. More: [lesson 11](11_practice.ipynb).
"""

# %%
course.quiz("04-exit-repeats", "04-exit-debt", "04-exit-sum", "04-exit-wording")

# %% [markdown]
r"""
## Takeaways

- **04.1** The column names no source. The figure seems to come from a Reuters count of
  [August 2017](facts.md#t01). Later repeats are the same count.
- **04.2** Announced, drawn, owed and repaid are four different sums. About nine billion dollars are known
  to have been advanced or owed, and part of that was repaid. Unknown is not zero.
- **04.3** Several lists reach **\$17.2 billion**, and each list has rows that may be the same money (the
  loans of [2010](facts.md#l03) and [2011](facts.md#l04), for example). A total does not tell you its parts,
  and any split by year would be invented.
- **04.4** Say who counted, when, and what. Compare promises with promises: by these counts Russia announced
  about a quarter of what China committed.
"""

# %% [markdown]
"""
## Next

[05 · How sure is the author, and how can you tell?](05_how_sure_is_the_author.ipynb) goes from numbers
to words.

Before you leave, save your work.
"""

# %%
course.my_work("04")
