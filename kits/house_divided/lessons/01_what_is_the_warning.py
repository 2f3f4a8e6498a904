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
# 01 · What is the warning?

**Why it matters.** A famous opening is easily remembered as something that it does not say. So look first at what is
said, and at what each part is there for.

**You will be able to**

- **01.1** Say what a text warns of, and what makes it surprising.
- **01.2** Say what a paragraph does in the argument.

**Time:** 15 minutes

**Read first:** paragraphs 1–4, 19 and 23–24
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
course.quiz("01-predict")

# %% [markdown]
"""
## Activity 1 · What was promised, what was seen?

A puzzle has two halves. Somebody **expected** one thing and **observed** another. Look for both in paragraph 1, and
then for what the speaker expects next.
"""

# %%
course.quiz("01-puzzle", "01-warning")

# %% [markdown]
"""
## Activity 2 · What is each paragraph for?

A paragraph sets the puzzle, brings in evidence, lets somebody else's voice speak, draws an inference,
grants a point, or states the [conclusion](glossary.md#conclusion). The roles are one reading. If you would
give a paragraph another role, and can say why, you are reading well.
"""

# %%
course.chart("roles")

# %%
course.quiz("01-role")

# %% [markdown]
"""
Here is your prediction again. Did you find what you expected?
"""

# %%
course.quiz("01-predict")

# %% [markdown]
"""
Whatever the course says about the world beyond the speech, it cites. Its title and its day are an example: the
edition used here prints one day, and a calendar of the speaker's life another ([K1](facts.md#k1)).
"""

# %% [markdown]
"""
## Exit ticket
"""

# %%
course.quiz("01-exit", "01-exit-role")

# %% [markdown]
"""
## Takeaways

- **01.1** He expects that the division will end, and leaves open how. What surprises him is that a policy made the
  quarrel grow which was to end it.
- **01.2** Ask what a paragraph is there for in the argument.
"""

# %% [markdown]
"""
## Next

[02 · Who said what?](02_who_said_what.ipynb) goes through the voices of the speech.

Before you leave, save your work.
"""

# %%
course.my_work("01")
