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
# 04 · How does it argue?

**Why it matters.** Two people who quarrel about a thesis often quarrel about different reasons for it. A map
shows what rests on what.

**You will be able to**

- **04.1** Tell linked premises from independent ones and from concessions, and draw them.
- **04.2** Say what still stands when a claim is given up.

**Time:** 25 minutes

**Read first:** paragraphs 18–24
"""

# %% [markdown]
"""
## Before you start

Keep the speech beside you.
"""

# %% [markdown] tags=["in-notebook"]
"""
Run each cell with **Shift + Enter**. When you come back later, run the cells again: your answers are kept.
"""

# %%
from coursekit import load

course = load()
course.quiz("04-predict")

# %% [markdown]
"""
## Activity 1 · For, against, together

A [premise](glossary.md#premise) is a claim offered as a reason. Premises are
[linked](glossary.md#linked-premises) when each needs the other. Ask of every pair: **if one of them were
false, would the other still be a reason?** A [concession](glossary.md#concession) admits a point against oneself.
"""

# %%
course.quiz("04-linked", "04-concession")

# %% [markdown]
"""
## Activity 2 · Draw a map

Draw a map of your own before you see ours, as text. An arrow leads from a reason to what it is a reason for.
Check as often as you like.
"""

# %%
course.quiz("04-map")

# %% [markdown]
"""
## Activity 3 · The whole map

Premises stand on the left, the conclusion on the right. The picture, the list below it and the table below
that say the same; use the one you read best. A map is a reading, and you may draw it otherwise.
"""

# %%
course.chart("argument")

# %% [markdown]
"""
Switch a claim off: suppose that you do not believe it. A claim falls when nothing that supports it is left.
"""

# %%
course.switches()

# %%
course.quiz("04-fell", "04-plan-off")

# %% [markdown]
"""
Here is your prediction again. Would you now answer in the same way?
"""

# %%
course.quiz("04-predict")

# %% [markdown]
"""
## Exit ticket
"""

# %%
course.quiz("04-exit-linked", "04-exit")

# %% [markdown]
"""
## Takeaways

- **04.1** If one premise were false, would the other still be a reason? Then they are independent; if not,
  they are linked. A concession speaks against the claim.
- **04.2** A claim stands as long as one of its independent reasons does, and facts do not fall with what is concluded
  from them.
"""

# %% [markdown]
"""
## Next

[05 · Must it be a plan?](05_must_it_be_a_plan.ipynb) looks for other explanations.

Before you leave, save your work.
"""

# %%
course.my_work("04")
