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

**Why it matters.** A speech lets others speak: laws, judges, opponents, sayings. If you mix them up, you will quote
people for what they never said.

**You will be able to**

- **02.1** Tell who is speaking.
- **02.2** Tell how words reach you: quoted, in scare quotes, reported, stated, inferred, or as a silence.

**Time:** 25 minutes

**Read first:** paragraphs 6–12, 16, 20 and 22
"""

# %% [markdown]
"""
## Before you start

Keep the speech beside you: looking things up is allowed.
"""

# %% [markdown] tags=["in-notebook"]
"""
Run each cell with **Shift + Enter**. When you come back later, run the cells again: your answers are kept.
"""

# %%
from coursekit import load

course = load()
course.quiz("02-predict")

# %% [markdown]
"""
## Activity 1 · Whose statement is it?

Two things tell you who is speaking. **Marks**: where do the quotation marks open and close? **Verbs**: who
stands before or after a verb of saying, such as “declares” or “answers”? If you find neither, the words are the
speaker's.
"""

# %%
course.quiz("02-latter", "02-care")

# %%
course.quiz("02-who")

# %% [markdown]
"""
## Activity 2 · How do the words reach you?

Mostly quotation marks give you somebody's own words. [Scare quotes](glossary.md#scare-quotes) keep a word at
a distance. Without marks, words are reported, stated or inferred: look for a [hedge](glossary.md#hedge). And a
text can point out that somebody is silent.
"""

# %%
course.quiz("02-scene")

# %%
course.quiz("02-modes")

# %% [markdown]
"""
## Activity 3 · Whose voice fills the speech?

Compare the figure with your prediction. That the speaker has most words is no fault. The question is whom
he lets speak, how long, and in whose words.
"""

# %%
course.chart("voices")

# %%
course.table("voices")

# %%
course.quiz("02-predict")

# %%
course.quiz("02-unheard")

# %% [markdown]
"""
## Exit ticket
"""

# %%
course.quiz("02-exit", "02-exit-who")

# %% [markdown]
"""
## Takeaways

- **02.1** Look at the marks and at the verbs of saying, and at whom “he”, “they” and “the latter” point to.
- **02.2** Marks can quote, keep at a distance, or tell a scene. Without them, words are reported, stated or
  inferred.
"""

# %% [markdown]
"""
## Next

[03 · When did it happen?](03_when_did_it_happen.ipynb) puts the events in their order.

Before you leave, save your work.
"""

# %%
course.my_work("02")
