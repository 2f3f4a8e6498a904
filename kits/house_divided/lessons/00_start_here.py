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
# 00 · Start here

**Why it matters.** In 1858 a candidate accused a senator, two Presidents and a Chief Justice of a common plan, and said
that he could not know it. How does one argue for something that one cannot know?

**You will be able to**

- **00.1** Run a cell, answer a question and use the reply.
- **00.2** Open the speech and number its paragraphs as the course does.

**Time:** 10 minutes

**Read first:** nothing yet
"""

# %% [markdown] tags=["in-notebook"]
"""
## Before you start

This page is a notebook, made of cells with text and cells with a line or two of code. You need not know
how to program: leave the code as it is. To **run a cell**, select it and press **Shift + Enter**. Run
the next two cells, one after the other. The first may take a few seconds.
"""

# %%
from coursekit import load

course = load()
course

# %%
course.quiz("00-run")

# %% [markdown]
"""
## Activity 1 · Open the speech

### “A House Divided”, by Abraham Lincoln, Republican State Convention, Springfield, Illinois

The speech is in the public domain, and its whole text comes with the course. The next cell opens it beside the
lessons, with numbered paragraphs. Paragraph 1 is the one that greets the convention.

It was given in a country in which millions of people were held as slaves, and it speaks of them in the words of its
time, some of which hurt. The lessons quote such words only where they are part of a document.
"""

# %%
course.reader()

# %% [markdown]
"""
Now two questions about it.
"""

# %%
course.quiz("00-number")

# %% [markdown] tags=["in-notebook"]
"""
Your answers are kept. When you open a notebook again, run its cells once more, and they
are back.
"""

# %% [markdown]
"""
## Exit ticket
"""

# %%
course.quiz("00-text", "00-again")

# %% [markdown]
"""
## Takeaways

- **00.1** Select a cell, press Shift + Enter, answer, and read the reply even when you were right.
- **00.2** Paragraph 1 is the one that greets the convention, and there are 24.
"""

# %% [markdown]
"""
## Next

Begin with [01 · What is the warning?](01_what_is_the_warning.ipynb). Here is the whole course, with what you
have answered so far.
"""

# %%
course.overview()

# %% [markdown]
"""
Before you leave, save your work to a file. Next time, load it. It is also what you hand in.
"""

# %%
course.my_work("00")
