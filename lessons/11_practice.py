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
# 11 · Can you do it on a new text?

**Why it matters.** You have learnt to read one column. Here you do the same with short texts that
nobody has explained to you.

**You will be able to**

- **11.1** Use what a lesson has taught you on a text that you have never seen.
- **11.2** Read your own results, and say no more than they show.

**Time:** 20 minutes

**Read first:** nothing; each text stands beside its questions
"""

# %% [markdown]
"""
## Before you start

You can open this page before lesson 01, and as often as you like. The people, places and firms in its
texts are made up.
"""

# %% [markdown] tags=["in-notebook"]
"""
Run each cell with **Shift + Enter**.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("11-predict")

# %% [markdown]
"""
## Activity 1 · Practise

For each lesson there are two texts, which are equally hard. Do **text A before the lesson** and **text B
after it**: they ask the same. In about half of the texts the argument is sound, and then the right answer says so.

When you have done both texts, what you missed comes back: at once with the other text, and then after 1, 3
and 10 days. Nothing expires. If you are away for a month, it waits for you.
"""

# %%
course.practice()

# %% [markdown]
"""
## Activity 2 · What do your results show?

Below the questions stand two results of your own. The first compares the texts before the lessons with those after
them. The second has two numbers: how many sound arguments you accepted for the right reason, and how many flaws you
found. You need both. Somebody who doubts everything finds every flaw, but believes nothing that is true.

A handful of questions cannot tell skill from luck. If one answer more or less would change what you say about
yourself, do not say it yet. Here is also your guess from the beginning: was it right so far?
"""

# %%
course.quiz("11-predict", "11-new", "11-doubter", "11-one-more")

# %% [markdown]
"""
## Exit ticket

One question for each objective.
"""

# %%
course.quiz("11-exit-new", "11-exit-results")

# %% [markdown]
"""
## Takeaways

- **11.1** A new text comes without explanations. Ask it what the lessons asked of the column.
- **11.2** Look at two numbers, not one: sound arguments accepted, and flaws found. With few questions, a
  small difference may be chance.
"""

# %% [markdown]
"""
## Next

Come back in a few days: the first cell of activity 1 says what is due. The lessons are listed in
[lesson 00](00_start_here.ipynb).

Before you leave, save your work.
"""

# %%
course.my_work("11")
