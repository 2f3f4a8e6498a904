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

**Why it matters.** A column often begins with something odd that wants explaining, and whoever
accepts the puzzle has half accepted the answer. So look at the puzzle first: what happened, what was
said, and what is the author's own view of it?

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

Run each cell with **Shift + Enter**. If you open this notebook again later, run its cells again; your
answers are kept in this browser.

First a prediction. No answer is right or wrong here: it is there so that you can compare.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("01-predict")

# %% [markdown]
"""
## Activity 1 · What was expected, what was seen?

A puzzle has two halves. Somebody **expected** one thing and **observed** another. Without the first
half there is nothing to explain, so ask of every puzzle: who expected this, and on what grounds?

The author gives his expectation in paragraphs 1 and 4, and his observations in paragraphs 2 and 3.
"""

# %%
course.quiz("01-expected", "01-observed")

# %% [markdown]
"""
## Activity 2 · Happened, said or inferred?

Three kinds of sentence stand side by side in these paragraphs:

- **It happened.** An event, or the lack of one, that could be checked. The column may still be wrong
  about it; that is another question.
- **Somebody said it.** A view that has a speaker. That it was *said* can be checked. Whether it is
  *true* is for the speaker to show.
- **The author infers it.** His judgement or his conclusion from the facts.

Sort these twelve. You can check as often as you like, also with only some of them done.
"""

# %%
course.quiz("01-sort")

# %% [markdown]
"""
## Activity 3 · What is each paragraph for?

A paragraph does a job in the argument. It sets the **puzzle**, brings in **evidence**, lets somebody
else's **voice** speak, draws an **inference**, makes a **concession** (it grants that something speaks
for another view), or states the **conclusion**. Try three yourself before you see all 19.
"""

# %%
course.quiz("01-roles")

# %% [markdown]
"""
Now the whole column, from paragraph 1 to paragraph 19. The roles are our reading. Most paragraphs do
more than one thing: paragraph 4, for example, sets the puzzle with the help of some evidence. If you
would give a paragraph another role, and can say why, you are reading well.
"""

# %%
course.chart("roles")

# %%
course.quiz("01-strip")

# %% [markdown]
"""
**Try it.** The next cell shows one paragraph in our words. Change the number, run the cell again, and
see whether you agree with the role.
"""

# %%
course.table("paragraphs", "12")

# %% [markdown]
"""
## Activity 4 · Fact and judgement in one sentence

“Tame” in paragraph 1 is a single word, and the puzzle of the whole column hangs on it. The events
behind the word are facts. That they deserve this word is a judgement. Nothing is wrong with judging:
a column is there for that. But a reader should be able to see where the facts end.
"""

# %%
course.quiz("01-yardstick")

# %% [markdown]
"""
Now in your own words. There is no key for this one: write first, then compare your sentence with ours
and go through the list.
"""

# %%
course.quiz("01-rewrite")

# %% [markdown]
"""
## Exit ticket

Answer without going back to the text, then use the replies to check yourself.
"""

# %%
course.quiz("01-exit-puzzle", "01-exit-judgement")

# %% [markdown]
"""
## Takeaways

- **01.1** The author expected a strong reaction, because the two countries had long been close. He
  saw a mild one, and asks why.
- **01.2** An event can be checked. A statement has a speaker. An inference has the author behind it.
- **01.3** “Tame” is a judgement and the events behind it are facts. Give each its own part of the
  sentence, and name whoever judges.
- **01.4** Ask what a paragraph is for: puzzle, evidence, voice, inference, concession or conclusion.
"""

# %% [markdown]
"""
## Next

[02 · Who said what?](02_who_said_what.ipynb) goes through the voices of the column, one by one.
"""
