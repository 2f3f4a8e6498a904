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
rely on a date, you should know who gave it: a column may give dates, leave them out, or expect you to know
them.

**You will be able to**

- **03.1** Tell a date that a text gives from one that you infer and one that you look up.
- **03.2** Put events in order, and say what the order rules out.
- **03.3** Say what a beginning is the beginning of, and from where to where days are counted.
- **03.4** Work out when an undated text appeared, and how exactly that can be known.

**Time:** 20 minutes

**Read first:** paragraphs 3–5, 9–10, 15
"""

# %% [markdown]
"""
## Before you start

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

You can come by a date in three ways. The text **gives** it. Or you **infer** it from something in the
text, and say from what: that is an [inferred date](glossary.md#inferred-date). Or you **look it up** in
a source beyond the text.

In the figure each row is one date, together with who gives it, so an event may have more than one row.
Most of the events fall in a few days of one January. Their marks would cover each other, so a second panel
shows those days larger.
"""

# %%
course.chart("events")

# %% [markdown]
"""
Now compare the figure with your prediction. The column gives the exact day of **no** event: all four
dates that it gives are years. It tells of the capture, the jailing and the protests without a single day.
Its first readers knew the day. If you read it now, you have to look it up.
"""

# %%
course.quiz("03-predict")

# %%
course.quiz("03-basis", "03-at-the-time")

# %% [markdown]
"""
## Activity 2 · What came first?

An effect cannot come before its cause. That is why the order of events can **rule out** an explanation.
It cannot prove one: many things that come first cause nothing of what follows.
"""

# %%
course.quiz("03-order", "03-swap")

# %% [markdown]
"""
## Activity 3 · Since when?

Paragraphs 4 and 5 name two beginnings, 2005 and 2006. A beginning is always the beginning *of*
something, so read the nouns beside the years. The table puts the column's beginnings next to those that
sources show.
"""

# %%
course.table("events", "D01", "D10", "D11", "D02", "D12")

# %%
course.quiz("03-since")

# %% [markdown]
"""
## Activity 4 · Two days from what?

A count of days has two ends, and each end has a clock. Paragraph 3 counts two days from Maduro's jailing to
Moscow's support for the new leader. It does not say which act of support it means, nor by whose clock it
counts. This is what sources have:
"""

# %%
course.table("events", "D22", "D27", "D30")

# %%
course.quiz("03-days", "03-clock")

# %% [markdown]
"""
**Try it.** Put `"D08"` in place of `"D27"` in the table above, and run its cell again. The new row is an
inferred date. From what is it inferred, and what would change if the count began in Moscow?

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
## Takeaways

- **03.1** Given, inferred, looked up: say which, and never let a text give a date that it does not give.
- **03.2** Order can rule an explanation out. A signal that was told of in 2019 (paragraph 15) cannot
  have been about what an army took years later.
- **03.3** Say what begins before you date it. Name both ends and the clock before you count days.
- **03.4** A word in the text and a date from outside can place an undated text, within limits on both
  sides.
"""

# %% [markdown]
"""
## Next

[04 · Where does “$17 billion” come from?](04_where_does_17_billion_come_from.ipynb) follows up the sum
that paragraph 5 gives for fourteen years.

Before you leave, save your work.
"""

# %%
course.my_work("03")
