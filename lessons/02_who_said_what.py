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
# 02 · Who said what?

**Why it matters.** In this column a dozen voices speak, some in their own words, some in the author's,
and some through one or two others. Whoever mixes them up will quote people for what they never said.

**You will be able to**

- **02.1** Tell who is speaking, also when the words pass through several mouths.
- **02.2** Tell how words reach you: quoted, in scare quotes, reported, stated, inferred, or not at all.
- **02.3** Weigh a voice: its standing, what it might wish for, and the labels that others give it.
- **02.4** Say whose words fill the column, and who is affected but not heard.

**Time:** 30 minutes

**Read first:** paragraphs 2–5, 9–18
"""

# %% [markdown]
"""
## Before you start

Run each cell with **Shift + Enter**. If you open this notebook again later, run its cells again; your
answers are kept. Keep the column beside you: looking things up is allowed.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("02-predict")

# %% [markdown]
"""
## Activity 1 · Who said it?

A text has many [voices](glossary.md#voice). Two things tell you who is speaking, which is called
[attribution](glossary.md#attribution). **Marks**: where do the quotation marks open and close? **Verbs**:
who stands before or after a verb of saying, such as “told” or “noted”? If you find neither, the words
are the author's.

Statements in quotation marks are the speaker's own words. The others are in our words, so look for the
meaning in the paragraph.
"""

# %%
course.quiz("02-who")

# %% [markdown]
"""
**How to read the table under a finished round.** It counts what you took for whose, at your first try.
Each row stands for what the words truly were, each column for what you took them for. Where row and
column name the same voice, you heard the right kind. Every other number is a confusion. The
one to watch is *the author's inference* taken for *a quoted person* or *reported speech*: it makes
somebody say what only the author concludes.

The table counts kinds of voice. If you take one quoted person for another, it does not show there, but
the question still counts as not yet right. **New round** deals you other statements.
"""

# %% [markdown]
"""
## Activity 2 · How do the words reach you?

Quotation marks have more than one job. Mostly they give you somebody's **own words**. Sometimes they
are [**scare quotes**](glossary.md#scare-quotes): the author uses an expression and keeps it at a distance. And sometimes they mark
a **title**.
"""

# %%
course.quiz("02-marks", "02-near-abroad")

# %% [markdown]
"""
(What [near abroad](glossary.md#near-abroad) means, and to whom, is in the glossary.)

Without quotation marks, words can be [**reported**](glossary.md#reported-speech) (somebody's words or
deeds, retold), **stated** (the author tells a fact and names no source) or **inferred** (the author
concludes it; look for [hedges](glossary.md#hedge) such as “likely”). And a text can point out that somebody is **silent**.
"""

# %%
course.quiz("02-modes")

# %% [markdown]
"""
## Activity 3 · Through how many mouths?

What you read may have been told and retold. Each teller chooses, shortens and rewords, and what was
said in another language has been through a translator as well. So count the tellers, and ask what each
of them could know.
"""

# %%
course.quiz("02-layers", "02-signal")

# %% [markdown]
"""
The next table shows the chain of paragraph 15. **Try it:** put `"p14-exploit"` in place of
`"p15-told"`, and run the cell again. Who stands between you and Fiona Hill in paragraph 14, and how do
her words reach you there?
"""

# %%
course.table("statements", "p15-told", "p15-swap")

# %%
course.quiz("02-politico", "02-maduro")

# %% [markdown]
"""
## Activity 4 · What is a voice worth?

First a round to get all the names right.
"""

# %%
course.quiz("02-speakers")

# %% [markdown]
"""
Now ask of each voice: what is its standing, what might it wish for, and who introduces it? An
**office** can be looked up, and friend and opponent will agree on it. A [**label**](glossary.md#label)
is a judgement, and it has an owner.
"""

# %%
course.quiz("02-labels")

# %% [markdown]
"""
Here are offices and labels side by side. Look for voices that have a label and no office, and for
those that have neither praise nor blame beside their name.
"""

# %%
course.table("voices", "medvedev", "miller", "dugin", "simonyan", "lo", "hill", "nest")

# %%
course.quiz("02-opponent")

# %% [markdown]
"""
## Activity 5 · Whose voice fills the column?

Here are all 905 words of the column, by whoever they belong to. Compare the figure with your
prediction. That the author has most words is no fault: a column is his place to speak. The question is
whom he lets speak, how long, and in whose words.
"""

# %%
course.chart("voices")

# %%
course.quiz("02-officials", "02-silence", "02-unheard")

# %% [markdown]
"""
A column of this length cannot hear everybody. To notice who is missing is not to say that the author
is wrong. It tells you which views you will have to look for elsewhere.
"""

# %% [markdown]
"""
## Exit ticket

Two questions, and a few lines of your own.
"""

# %%
course.quiz("02-exit-jealous", "02-exit-own-words", "02-exit-essay")

# %% [markdown]
"""
## Takeaways

- **02.1** Follow words back to whoever first said them, and name everybody in between.
- **02.2** Quotation marks can quote, keep at a distance, or name a work. Without them, words are
  reported, stated or inferred. Silence shows only that nothing was said.
- **02.3** An office can be looked up, a label has an owner. Ask of every voice what it might wish for.
- **02.4** The author has most of the words, outside experts come next, Russian officials have eight
  in quotation marks. Of all Venezuelans only Nicolás Maduro is heard, and no Ukrainian or Greenlander.
"""

# %% [markdown]
"""
## Next

[03 · When did it happen?](03_when_did_it_happen.ipynb) puts what the column tells in order, and asks
who gives each date.

Before you leave, save your work.
"""

# %%
course.my_work("02")
