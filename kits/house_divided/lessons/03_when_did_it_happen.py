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

**Why it matters.** The speech argues from an order of events. An order is easily told so that it looks like a reason.

**You will be able to**

- **03.1** Tell a date that is given from one that is inferred and one that is looked up.
- **03.2** Say what an order of events rules out, and what it leaves open.

**Time:** 15 minutes

**Read first:** paragraphs 4, 8–11, 18 and 24
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
course.quiz("03-predict")

# %% [markdown]
"""
## Activity 1 · Given, worked out, looked up

Some dates stand in the speech. An [inferred date](glossary.md#inferred-date) can be counted from what it says. Others
have to be looked up somewhere else.
"""

# %%
course.chart("events")

# %%
course.table("events")

# %%
course.quiz("03-predict")

# %%
course.quiz("03-basis")

# %% [markdown]
"""
## Activity 2 · Before and after

Put the steps in their order first. Then ask what the order alone can tell.
"""

# %%
course.quiz("03-order", "03-cause")

# %% [markdown]
"""
Two of the days come from sources. The bill was signed on 30 May 1854 ([K3](facts.md#k3)), and the decision came two
days after the inauguration ([K4](facts.md#k4)).
"""

# %% [markdown]
"""
## Exit ticket
"""

# %%
course.quiz("03-exit-day", "03-exit-order")

# %% [markdown]
"""
## Takeaways

- **03.1** The speech gives a month and a year, lets you count others, and gives no day of the decision.
- **03.2** What is later cannot have caused what is earlier. An order shows no motive.
"""

# %% [markdown]
"""
## Next

[04 · How does it argue?](04_how_does_it_argue.ipynb) asks what rests on what.

Before you leave, save your work.
"""

# %%
course.my_work("03")
