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
# 01 · What is the puzzle?

**Why it matters.** Whoever accepts a puzzle has half accepted the answer. So look at the puzzle first:
what happened, what was said, and what is the author's own view?

**You will be able to**

- **01.1** State the puzzle of the column: what was expected, and what was seen.
- **01.2** Sort what happened, what somebody said, and what the author infers.
- **01.3** Tell an event from a judgement of it, and write so that both can be seen.
- **01.4** Say what a paragraph does in the argument.

**Time:** 15 minutes

**Read first:** paragraphs 1–6
"""

# %% [markdown]
"""
## Before you start

Run each cell with **Shift + Enter**, also when you come back: your answers are kept.

First a prediction. No answer is right or wrong.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("01-predict")

# %% [markdown]
"""
## Activity 1 · What was expected, what was seen?

A puzzle has two halves. Somebody **expected** one thing and **observed** another. So ask of every
puzzle: who expected this, and on what grounds?

The author gives his expectation in paragraphs 1 and 4, and his observations in paragraphs 2 and 3.
"""

# %%
course.quiz("01-expected", "01-observed")

# %% [markdown]
"""
## Activity 2 · Happened, said or inferred?

Three kinds of sentence stand side by side in these paragraphs:

- **It happened.** An event, or the lack of one, that could be checked: a
  [fact](glossary.md#fact), if the column has it right.
- **Somebody said it.** A view that has a speaker. That it was *said* can be checked. Whether it is
  *true* is for the speaker to show.
- **The author infers it.** His [judgement](glossary.md#judgement), or his
  [inference](glossary.md#inference) from the facts.

Sort these twelve.
"""

# %%
course.quiz("01-sort")

# %% [markdown]
"""
## Activity 3 · What is each paragraph for?

A paragraph does a job in the argument. It sets the **puzzle**, brings in **evidence**, lets somebody
else's **voice** speak, draws an **inference**, makes a [concession](glossary.md#concession), or states
the [conclusion](glossary.md#conclusion). Try three yourself.
"""

# %%
course.quiz("01-roles")

# %% [markdown]
"""
Now the whole column. The roles are our reading, and most paragraphs do more than one thing. If you
would give a paragraph another role, and can say why, you are reading well. Six paragraphs mainly infer:
ask of each what it rests on.
"""

# %%
course.chart("roles")

# %% [markdown]
"""
**Try it.** Change the number in the next cell, run it again, and see whether you agree with the role.
"""

# %%
course.table("paragraphs", "12")

# %% [markdown]
"""
## Activity 4 · Fact and judgement in one sentence

The events behind the word “tame” in paragraph 1 are facts. That they deserve it is a judgement. A column
may judge, but a reader should see where the facts end.
"""

# %%
course.quiz("01-yardstick")

# %% [markdown]
"""
Now in your own words. Write first, then compare your sentence with ours.
"""

# %%
course.quiz("01-rewrite")

# %% [markdown]
"""
## Exit ticket

Answer without going back to the text.
"""

# %%
course.quiz("01-exit-puzzle", "01-exit-judgement")

# %% [markdown]
"""
## Takeaways

- **01.1** The author expected a strong reaction from an old friend, saw a mild one, and asks why.
- **01.2** An event can be checked. A statement has a speaker. An inference has the author behind it.
- **01.3** Give events and judgements each a part of the sentence, and name whoever judges.
- **01.4** Ask what a paragraph is there for in the argument.
"""

# %% [markdown]
"""
## Next

[02 · Who said what?](02_who_said_what.ipynb) goes through its voices.

Before you leave, save your work.
"""

# %%
course.my_work("01")
