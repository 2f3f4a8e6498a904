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

**Why it matters.** A large round number makes an argument look solid, and few readers ask who counted
it. Here you follow one number back to its source and find out what it counts.

**You will be able to**

- **04.1** Find out who counted a figure, when, and what was counted.
- **04.2** Tell money that was announced from money that was drawn, is owed or was repaid.
- **04.3** Spot money that is counted twice, and say what a total cannot tell you about its parts.
- **04.4** Write or choose a sentence about a sum that says no more than you can show.

**Time:** 30 minutes

**Read first:** paragraphs 4–5
"""

# %% [markdown]
"""
## Before you start

Run each cell with **Shift + Enter**, also when you come back: your answers are kept.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("04-predict")

# %% [markdown]
"""
## Activity 1 · Who counted it?

Begin with the column itself. Its fifth paragraph says two things, one after the other.
"""

# %%
course.table("statements", "p05-unipolar", "p05-loans")

# %%
course.quiz("04-in-the-column")

# %% [markdown]
"""
When a page does not say where a figure comes from, leave the page and look for the figure elsewhere.
This is called [lateral reading](glossary.md#lateral-reading): you read sideways, from one source to the
next, in search of the [primary source](glossary.md#primary-source).

We have done the search for you. Here are four of the sources that were found, the oldest first. “How
it was seen” says how good our copy is.
"""

# %%
course.table("sources", "reuters-tv-2017", "oman-observer-2018", "rbc-2019", "gestion-2019-10")

# %% [markdown]
"""
Next comes a note on the figure itself, here called T01. Its last column says how sure we are, by
[evidence level](glossary.md#evidence-level) and [as-of date](glossary.md#as-of-date). **Verified** means
that we saw a source say so. It is not proof that the money moved.
"""

# %%
course.table("loan_notes", "T01")

# %% [markdown]
"""
So the figure seems to come from **Reuters**, a news agency, and from August 2017. “Seems”, because the
column names nobody: that it has the figure from there, directly or through others, is *our* inference.

- What Reuters counted are loans **and credit lines**, of the Russian state **and** of the Russian oil
  company Rosneft, since 2006, and “at least” that much.
- **RBC**, a Russian business news service, wrote on 24 January 2019 that the sum rests only on what had been
  *announced*, and that Venezuela never published all its debts ([rbc-2019](facts.md#rbc-2019)).
- Reuters itself repeated the figure in November 2018 and in October 2019. That may be why the column
  says “2019”. The money counted is older.

Nothing here makes the figure a lie. Its first publisher said what it was. On the way the conditions fell
off.
"""

# %%
course.quiz("04-left-out", "04-year-by-year")

# %% [markdown]
"""
So remember: **no split of the $17 billion by year was found** ([T01](facts.md#t01)), and this course draws
none.
"""

# %% [markdown]
"""
## Activity 2 · Promised, paid out, still owed?

Four words that the news often mixes up:

- **Announced**: somebody says how much may be lent. Often it is a ceiling.
- **Drawn** (or advanced): money has reached the borrower.
- **Owed**: what still has to be paid back, on a certain day, often with interest.
- **Repaid**: money, or goods such as oil, has gone back to the lender.

To “extend” a loan can mean to offer it or to pay it out. The column's verb leaves both open.

PDVSA is Venezuela's state oil company. Rosneft paid it for oil in advance: such a prepayment works like
a loan that is repaid in oil. “Not known” means that no figure was found, which is not the same as zero.
"""

# %%
course.table("loans", "L04", "L09", "L10", "L11", "L12", "N02", "N04", "N06")

# %%
course.quiz("04-four-words", "04-known-money")

# %% [markdown]
"""
Here is the whole history as one figure. Each announcement stands in its own year. Click the name of a
kind of money, below the title, to see that kind alone. Changes of terms are marks without height,
because they bring no money.
"""

# %%
course.chart("loans")

# %% [markdown]
"""
Look at both ends. The years in paragraph 5 begin in 2006, but the first Russian loan that was found is of
September 2008 ([L01](facts.md#l01)). They end in 2019, but the last advance that was found is of April
2017 ([L11](facts.md#l11)).

Now for the sum you have worked out. A **receipt** shows the rows of a sum, the sum, and every reason to
doubt it. This one is held against the figure in the column.
"""

# %%
course.add_up("L04", "L12", count="used", against="T01")

# %% [markdown]
r"""
**\$9.34 billion** is known to have been advanced or owed. Even that is a little too high for money drawn:
the **\$2.84 billion** of [L04](facts.md#l04) includes interest. And it is not complete: tanks and rockets
were delivered under [L02](facts.md#l02), so some of that credit was used, but nobody was found who says
how much.

**\$7.66 billion** lie between this and the figure in the column. That is not “missing money”. It may be
credit that was never drawn, announcements counted twice, or loans that we did not find. How much of each
is not known.

And part of it was paid back. This is what PDVSA still owed Rosneft on the oil advances:
"""

# %%
course.table("balances")

# %% [markdown]
r"""
From **\$4.6 billion** at the end of 2017 the debt fell to **\$0.8 billion** at the end of September 2019. It was
repaid mostly in oil. After that no balance was published, and we do not know whether the rest was paid.

The Venezuelans, whose state has to pay, are not heard on it. The only one quoted in paragraph 5 speaks of
something else.
"""

# %% [markdown]
"""
## Activity 3 · Can you make it 17?

No list of its parts was found. Try to put them together yourself. You have the announcements made
before the count, without those that were never confirmed, and R6: the “at least $6 billion” that Reuters
counted for Rosneft ([R6](facts.md#r6)).
"""

# %%
course.quiz("04-make-seventeen")

# %% [markdown]
"""
Here are two lists that get close. Both come to **$17.2 billion**. Read what the receipts say below
their sums.
"""

# %%
course.add_up("L01", "L02", "L03", "L04", "R6")

# %%
course.add_up("L01", "L02", "L04", "L06", "L07", "L08", "R6")

# %%
course.quiz("04-two-sets")

# %% [markdown]
"""
Now hunt for double counting: the same credit announced twice, a part beside its whole, one debt counted
at two dates, an old debt put off.
"""

# %%
course.table("loan_notes", "L03", "L06", "L07", "L11", "L12", "R6", "N04")

# %%
course.quiz("04-twice")

# %% [markdown]
"""
**Try it.** The next cell counts each announcement once, with Rosneft's advances as the company gave them
later. Run it. Then change one thing and run it again:

- add `"L13"` after `"L12"`, with a comma between them. What does the sum become now, and would you trust it?
- or change `"L08"` to `"L06"`. Why does the sum stay the same?
"""

# %%
course.add_up("L01", "L02", "L04", "L07", "L08", "L12", against="T01")

# %% [markdown]
"""
Counted once each, the announcements make **$16.2 billion**. So “at least 17” is of the right size *if*
ceilings are counted in full.
"""

# %% [markdown]
"""
## Activity 4 · Say it so that it is true

A careful sentence need not be long. Write yours, then compare it with ours. There are other good ones.
"""

# %%
course.quiz("04-rewrite")

# %% [markdown]
"""
## Activity 5 · Is that a lot?

A sum means more beside another sum. China has lent Venezuela money too. Look at what is counted before
you compare.
"""

# %%
course.table("loans", "T01", "K01", "K02", "K03")

# %%
course.add_up("T01", against="K01")

# %% [markdown]
r"""
The Russian total is 27% of this Chinese one, or about a quarter. But editions of
the same database differ: **\$62.2 billion** (K01), **\$65 billion** (K02) and, by our rough calculation,
**\$59.84 billion** ([K03](facts.md#k03)).

**Try it.** In the cell above, change `"K01"` to `"K02"` or `"K03"` and run it again. Is it still about a
quarter?
"""

# %%
course.quiz("04-china")

# %% [markdown]
"""
## Exit ticket

One question for each objective.
"""

# %%
course.quiz("04-exit-repeats", "04-exit-debt", "04-exit-sum", "04-exit-wording")

# %% [markdown]
r"""
## Takeaways

- **04.1** The column names no source. The figure seems to come from a Reuters count of August 2017, of
  loans and credit lines announced since 2006 ([T01](facts.md#t01)). Later repeats are the same count.
- **04.2** Announced, drawn, owed and repaid are four different sums. **\$9.34 billion** is known to have been
  advanced or owed ([L04](facts.md#l04), [L12](facts.md#l12)), and part of that was repaid. Unknown is not
  zero.
- **04.3** Several lists reach **\$17.2 billion**, and each of them has rows that may be the same money
  ([L03](facts.md#l03), [L06](facts.md#l06)). A total does not give away its parts, and a split by year would
  be invented.
- **04.4** Say who counted, when, and what. Hold promises against promises: by these counts Russia announced
  about a quarter of what China committed.
"""

# %% [markdown]
"""
## Next

[05 · How sure is the author, and how can you tell?](05_how_sure_is_the_author.ipynb) goes from numbers
to words. On the way, take a round number from today's news. Who counted it, when, and what?

Before you leave, save your work.
"""

# %%
course.my_work("04")
