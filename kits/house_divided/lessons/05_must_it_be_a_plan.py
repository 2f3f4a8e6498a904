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
# 05 · Must it be a plan?

**Why it matters.** From how well things fit, people conclude that somebody planned them. Sometimes they are right, so
how could one tell?

**You will be able to**

- **05.1** Compare explanations by what each would lead you to expect.
- **05.2** Give a verdict that says no more than the evidence shows.

**Time:** 37 minutes

**Read first:** paragraphs 18–20
"""

# %% [markdown]
"""
## Before you start

First a prediction: no answer is right or wrong.
"""

# %% [markdown] tags=["in-notebook"]
"""
Run each cell with **Shift + Enter**. When you come back later, run the cells again: your answers are kept.
"""

# %%
from coursekit import load

course = load()
course.quiz("05-predict")

# %% [markdown]
"""
## Activity 1 · What else would fit?

A [rival explanation](glossary.md#rival-explanation) answers the same question in another way. The speech names one
explanation. This course adds three that nobody in the speech names.
"""

# %%
course.quiz("05-fits-all")

# %%
course.quiz("05-grid")

# %%
course.chart("rivals")

# %% [markdown]
"""
## Activity 2 · What was found

The speech names a plan of four ([K6](facts.md#k6)). Here is what this course found about it, and what the Senator is
said to have answered.
"""

# %%
course.table("findings", "K6", "K7")

# %%
course.quiz("05-letters", "05-denial")

# %%
course.quiz("05-predict")

# %% [markdown]
"""
## Activity 3 · Your verdict

First choose, then write.
"""

# %%
course.quiz("05-verdict")

# %%
course.quiz("05-essay")

# %% [markdown]
"""
## Activity 4 · On a text that nobody has explained

Two short texts ask who speaks: do **text A** before lesson 02 and **text B** after it. When you have done both, what
you missed comes back, at once and then after 1, 3 and 10 days.
"""

# %%
course.practice()

# %% [markdown]
"""
## Exit ticket
"""

# %%
course.quiz("05-exit-expect", "05-exit-sound")

# %% [markdown]
"""
## Takeaways

- **05.1** What fits every explanation speaks for none. Look for what only one would lead you to expect.
- **05.2** Some were in touch, and a plan of all four was not shown. “Not shown” is not “disproved”.
"""

# %% [markdown]
"""
## Next

This was the last lesson. Look at the [glossary](glossary.md) for the words you have met, and save your work.
"""

# %%
course.my_work("05")
