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

**Why it matters.** If you accept a puzzle, you have half accepted its answer. So look at the puzzle
first: what happened, what was said, and what is the author's own view?

**You will be able to**

- **01.1** State the puzzle of the column: what was expected, and what was seen.
- **01.2** Sort what happened, what somebody said, and what the author infers.
- **01.3** Tell an event from a judgement of it, and write so that both can be seen.
- **01.4** Say what a paragraph does in the argument.

**Time:** 20 minutes

**Read first:** paragraphs 1–6
"""

# %% [markdown]
"""
## Before you start
"""

# %% [markdown] tags=["in-notebook"]
"""
Run each cell with **Shift + Enter**. Do so again when you come back; your answers are kept.
"""

# %% [markdown]
"""
First, make a prediction. There is no right or wrong answer.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("01-predict")

# %% [markdown]
"""
## Activity 1 · What was expected, what was seen?

A puzzle has two halves. Somebody **expected** one thing and **observed** another. So ask about every
puzzle: who expected this, and why?

The author says what he expected in paragraphs 1 and 4, and what he observed in paragraphs 2 and 3.
If you lose the thread, read the [retelling](retelling.md). It tells the whole column in our words, and says who
speaks in each paragraph and how sure they sound.
"""

# %%
course.quiz("01-expected", "01-observed")

# %% [markdown]
"""
Here is your prediction again. What did you base it on? The author bases his on a long friendship. Somebody
who looks at how Moscow reacted in other cases might expect something else.
"""

# %%
course.quiz("01-predict")

# %% [markdown]
"""
## Activity 2 · Happened, said or inferred?

These paragraphs mix three kinds of sentence:

- **It happened.** Something took place, or did not take place, and you could check it. If the column is right
  about it, it is a [fact](glossary.md#fact).
- **Somebody said it.** It is the view of a speaker. You can check whether it was *said*. Whether it is *true* is
  another question.
- **The author infers it.** It is his own [judgement](glossary.md#judgement), or his
  [inference](glossary.md#inference) from the facts.

Take “the speech was long”. The speech happened. “Long” is a judgement: it depends on what you compare it
with. And “the mayor said that it was long” has a speaker. Now sort these twelve.
"""

# %%
course.quiz("01-sort")

# %% [markdown]
"""
## Activity 3 · What is each paragraph for?

Each paragraph has a job in the argument. It sets the **puzzle**, brings in **evidence**, lets another
**voice** speak, draws an **inference**, makes a [concession](glossary.md#concession), or states
the [conclusion](glossary.md#conclusion). Try three yourself.
"""

# %%
course.quiz("01-roles")

# %% [markdown]
"""
Now the whole column. The roles are our reading, and most paragraphs do more than one thing. You may
give a paragraph another role. If you can say why, you are reading well. Six paragraphs mainly draw
inferences. Ask what each of them rests on.
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

The events behind the word “tame” in paragraph 1 are facts. To call them tame is a judgement. A column
may judge, but its readers should see where the facts end.
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
course.quiz("01-exit-puzzle", "01-exit-sort", "01-exit-judgement", "01-exit-role")

# %% [markdown]
"""
Last, do it on a text that nobody has explained to you. [Lesson 11](11_practice.ipynb) has more of them.
"""

# %%
course.quiz("lunch-b-holds")

# %% [markdown]
"""
## Takeaways

- **01.1** The author expected a strong reaction from an old friend, saw a mild one, and asks why.
- **01.2** An event can be checked. A statement has a speaker. An inference is the author's own step.
- **01.3** Put events in one part of the sentence and the judgement in another, and say who judges.
- **01.4** Ask what job a paragraph has in the argument.
"""

# %% [markdown]
"""
## Next

[02 · Who said what?](02_who_said_what.ipynb) listens to the voices of the column, one by one.

Before you leave, save your work.
"""

# %%
course.my_work("01")
