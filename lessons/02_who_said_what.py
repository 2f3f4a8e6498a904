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

**Why it matters.** A dozen voices speak in this column: some in their own words, some in the author's,
and some through one or two other people. If you mix them up, you will quote people for words they never said.

**You will be able to**

- **02.1** Tell who is speaking, even when the words pass through several people.
- **02.2** Tell how words reach you: quoted, in scare quotes, reported, stated, inferred, or not at all.
- **02.3** Weigh a voice: its position, what it might want, and the labels that others give it.
- **02.4** Say whose words fill the column, and who is affected but not heard.

**Time:** 35 minutes

**Read first:** paragraphs 1–5, 9–19
"""

# %% [markdown]
"""
## Before you start

Keep the column beside you. You may look things up.
"""

# %% [markdown] tags=["in-notebook"]
"""
Run each cell with **Shift + Enter**, and do so again when you come back: your answers are kept.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("02-predict")

# %% [markdown]
"""
## Activity 1 · Whose statement is it?

A text has many [voices](glossary.md#voice). To say who is speaking is called
[attribution](glossary.md#attribution). Two things help you. **Marks**: where do the quotation marks open and
close? **Verbs**: who is named beside a verb of saying, such as “told” or “noted”? If you find
neither, the words are the author's.

A column gives words to people, and it may be mistaken. Some quotations in this one were found nowhere else,
for example those of [Maduro](facts.md#c15) and [Fiona Hill](facts.md#c27). So the questions ask to whom **the column
gives** a statement. All statements are in our words: look for the meaning, not the wording.
"""

# %%
course.quiz("02-who")

# %% [markdown]
"""
**How to read the table under a finished round.** It counts your first tries. Each row says what the words
really were, and each column says what you took them for. A number is good if its row and its column have
the same name. Any other number is a confusion. The worst one is to take *the author's inference* for *a
quoted person* or for *reported speech*: then you make somebody say what only the author concludes.

The table counts kinds of voice, so it does not show that you took one quoted person for another. **New
round** gives you other statements.
"""

# %% [markdown]
"""
## Activity 2 · How do the words reach you?

Quotation marks have three jobs in this column. Most often they give you somebody's **own words**. Some
are [**scare quotes**](glossary.md#scare-quotes): the author uses an expression but keeps it at a distance. And some
mark a **title**.
"""

# %%
course.quiz("02-marks", "02-near-abroad")

# %% [markdown]
"""
The glossary explains what [near abroad](glossary.md#near-abroad) means, and to whom.

Without quotation marks, words can reach you in three ways. Something is [**reported**](glossary.md#reported-speech) when
the author retells somebody's words or deeds. It is **stated** when the author tells a fact and names no
source. It is **inferred** when the author concludes it; look for [hedges](glossary.md#hedge) such as
“likely”. And a text can point out that somebody is **silent**.
"""

# %%
course.quiz("02-modes")

# %% [markdown]
"""
Does it work without the column? Mark the words themselves, and leave out the words that say who speaks.
"""

# %%
course.quiz("02-mark-news")

# %% [markdown]
"""
## Activity 3 · How many people passed it on?

What you read may have been told and retold. Each person who passes it on chooses words, shortens and
changes. Perhaps somebody has translated it, too. So count the people between you and the speaker.
"""

# %%
course.quiz("02-layers", "02-signal")

# %% [markdown]
"""
The next table shows the chain of paragraph 15. **Try it:** write `"p14-exploit"` instead of
`"p15-told"`, and run the cell again. Who stands between you and Fiona Hill in paragraph 14? How do her
words reach you there?
"""

# %%
course.table("statements", "p15-told", "p15-swap")

# %%
course.quiz("02-politico", "02-maduro", "02-headline")

# %% [markdown]
"""
## Activity 4 · What is a voice worth?

First, a round to get all the names right.
"""

# %%
course.quiz("02-speakers")

# %% [markdown]
"""
Now ask about each voice: what is its position, what might it want, and who introduces it? An **office** can
be looked up, and friends and opponents will agree on it. A [**label**](glossary.md#label) is a judgement that
somebody has made.
"""

# %%
course.quiz("02-labels", "02-gunboat")

# %% [markdown]
"""
Here are offices and labels side by side. Who has a label, but no office? Who has an office, but no label?
"""

# %%
course.table("voices", "medvedev", "miller", "dugin", "simonyan", "lo", "hill", "nest")

# %%
course.quiz("02-opponent")

# %% [markdown]
"""
## Activity 5 · Whose voice fills the column?

The figure sorts all 905 words of the column by the voice they belong to. Your prediction stands below
it. The author has most of the words, and that is no fault: a column is his place to speak. Ask whom
else he lets speak, how much, and in whose words.
"""

# %%
course.chart("voices")

# %%
course.quiz("02-predict")

# %%
course.quiz("02-officials", "02-silence", "02-unheard")

# %% [markdown]
"""
A column of this length cannot let everybody speak, and it is not wrong because somebody is missing. But
now you know whose views to look for elsewhere.
"""

# %% [markdown]
"""
## Exit ticket

Three questions, and a few lines of your own.
"""

# %%
course.quiz("02-exit-jealous", "02-exit-own-words", "02-exit-share", "02-exit-essay")

# %% [markdown]
"""
Last, do it on a text that nobody has explained to you. [Lesson 11](11_practice.ipynb) has more of them.
"""

# %%
course.quiz("words-b-whose")

# %% [markdown]
"""
## Takeaways

- **02.1** Follow words back to the first speaker, and name everybody in between. Say to whom the column
  gives them. That does not mean that this person said them.
- **02.2** Quotation marks can quote, keep at a distance, or name a work. Without them, words are
  reported, stated or inferred. Silence shows only that nothing was said.
- **02.3** You can look up an office. A label is somebody's judgement. Ask what each voice might want.
- **02.4** The author has most of the words, outside experts come next, and Russian officials have eight
  in quotation marks. Nicolás Maduro is the only Venezuelan who is heard. No Ukrainian, Greenlander, Dane or
  Iranian is.
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
