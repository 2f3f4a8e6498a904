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
# 03 · When did it happen?

**Why it matters.** If you mix up the order of events, you may take an effect for a cause. And before you
rely on a date, find out who gave it: a column may give dates, leave them out, or expect you to know them.

**You will be able to**

- **03.1** Tell a date that a text gives from one that you infer and one that you look up.
- **03.2** Put events in order, and say what the order rules out.
- **03.3** Say what exactly began, and where a count of days starts and ends.
- **03.4** Work out when an undated text appeared, and how exactly that can be known.

**Time:** 20 minutes

**Read first:** paragraphs 3–5, 9–10, 15
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
course.quiz("03-predict")

# %% [markdown]
"""
## Activity 1 · Who gives the date?

You can get a date in three ways. The text **gives** it. Or you **infer** it from something in the text, and
say from what: this is an [inferred date](glossary.md#inferred-date). Or you **look it up** in another
source.

Each row of the figure shows one date and who gives it, so an event may have more than one row. Most of the
events fall within a few days in January. Their marks would cover each other, so a second panel enlarges
those days.
"""

# %%
course.chart("events")

# %% [markdown]
"""
Now compare the figure with your prediction. The column gives the exact day of **no** event: all four dates
that it gives are years. It reports the capture, the jailing and the protests without a single day. Its
first readers knew the day. If you read it now, you have to look it up.
"""

# %%
course.quiz("03-predict")

# %%
course.quiz("03-basis", "03-at-the-time")

# %% [markdown]
"""
## Activity 2 · What came first?

An effect cannot come before its cause. That is why the order of events can **rule out** an explanation. It
cannot prove one: one event may come before another without causing it.
"""

# %%
course.quiz("03-order", "03-swap")

# %% [markdown]
"""
## Activity 3 · Since when?

Paragraphs 4 and 5 name two beginnings, 2005 and 2006. A year alone does not tell you *what* began, so read
the nouns beside the years. The table puts the column's beginnings next to those found in sources.
"""

# %%
course.table("events", "D01", "D10", "D11", "D02", "D12")

# %%
course.quiz("03-since")

# %% [markdown]
"""
## Activity 4 · Two days from what?

A count of days has two ends, and each end has a clock. Paragraph 3 counts two days from Maduro's jailing to
Moscow's support for the new leader. It does not say which act of support it means, or which clock it uses.
Here is what sources say:
"""

# %%
course.table("events", "D22", "D27", "D30")

# %%
course.quiz("03-days", "03-clock")

# %% [markdown]
"""
**Try it.** Put `"D08"` in place of `"D27"` in the table above, and run its cell again. The new row is an
inferred date. What is it inferred from? What would change if you counted by Moscow's clock?

## Activity 5 · When did the column appear?

The copy used here has no date. But a text often shows when it was written: by what it already knows, by
what it does not know yet, and by words that count from the day of writing, such as “last week”.
"""

# %%
course.quiz("03-clue")

# %% [markdown]
"""
## Exit ticket

One question for each objective. You may use pen and paper.
"""

# %%
course.quiz("03-exit-source", "03-exit-order", "03-exit-count", "03-exit-repost")

# %% [markdown]
"""
Last, do it on a text that nobody has explained to you. [Lesson 11](11_practice.ipynb) has more of them.
"""

# %%
course.quiz("days-b-order")

# %% [markdown]
"""
## Takeaways

- **03.1** Say whether a date is given, inferred or looked up. Never write that a text gives a date when it
  does not.
- **03.2** The order of events can rule an explanation out. A signal that was reported in 2019 (paragraph
  15) cannot have been about land that an army took years later.
- **03.3** Before you date a beginning, say what began. Before you count days, name both ends and the
  clock.
- **03.4** A word in the text and a date from another source can tell you the first and the last day on
  which an undated text may have appeared.
"""

# %% [markdown]
"""
## Next

[04 · Where does “$17 billion” come from?](04_where_does_17_billion_come_from.ipynb) asks who counted the
sum in paragraph 5.

Before you leave, save your work.
"""

# %%
course.my_work("03")
